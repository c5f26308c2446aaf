package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** WRONG_RESULT: contains and add on a synchronised list without its lock; the item is added twice. */
public final class WrapperTwoSteps {
    public static void main(String[] args) throws InterruptedException {
        List<String> list = Collections.synchronizedList(new ArrayList<>());
        Runnable task = () -> {
            if (!list.contains("x")) {
                list.add("x");
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert list.size() == 1 : list;
    }
}
