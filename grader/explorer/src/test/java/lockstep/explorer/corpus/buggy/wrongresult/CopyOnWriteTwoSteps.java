package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** WRONG_RESULT: contains and add on a CopyOnWriteArrayList; addIfAbsent would be one step. */
public final class CopyOnWriteTwoSteps {
    public static void main(String[] args) throws InterruptedException {
        List<String> listeners = new CopyOnWriteArrayList<>();
        Runnable register = () -> {
            if (!listeners.contains("me")) {
                listeners.add("me");
            }
        };
        Thread first = new Thread(register);
        Thread second = new Thread(register);
        first.start();
        second.start();
        first.join();
        second.join();
        assert listeners.size() == 1 : listeners;
    }
}
