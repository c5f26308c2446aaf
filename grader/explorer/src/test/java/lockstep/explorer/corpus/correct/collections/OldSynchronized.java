package lockstep.explorer.corpus.correct.collections;

import java.util.Hashtable;
import java.util.Vector;

/** Vector, Hashtable and StringBuffer: single calls are atomic. */
public final class OldSynchronized {
    public static void main(String[] args) throws InterruptedException {
        Vector<Integer> vector = new Vector<>();
        Hashtable<String, Integer> table = new Hashtable<>();
        StringBuffer text = new StringBuffer();
        Runnable task = () -> {
            vector.addElement(1);
            vector.add(2);
            table.merge("n", 1, Integer::sum);
            text.append("ab");
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert vector.size() == 4 : vector;
        assert table.get("n") == 2 : table;
        assert text.toString().equals("abab") : text;
    }
}
