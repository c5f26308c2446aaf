package lockstep.explorer.corpus.correct.collections;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** CopyOnWriteArrayList: an iterator sees the list as it was; addIfAbsent adds once. */
public final class SnapshotIteration {
    public static void main(String[] args) throws InterruptedException {
        CopyOnWriteArrayList<String> list = new CopyOnWriteArrayList<>(List.of("a", "b"));
        Runnable adder = () -> {
            list.addIfAbsent("c");
            list.remove("a");
        };
        Thread first = new Thread(adder);
        Thread second = new Thread(adder);
        Iterator<String> before = list.iterator();
        first.start();
        second.start();
        int seen = 0;
        while (before.hasNext()) {
            before.next();
            seen++;
        }
        first.join();
        second.join();
        assert seen == 2 : seen;
        assert list.equals(List.of("b", "c")) : list;
    }
}
