package lockstep.explorer.corpus.buggy.datarace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** DATA_RACE: a synchronised list is iterated without holding its lock. */
public final class WrapperIteratedBare {
    public static void main(String[] args) throws InterruptedException {
        List<String> list = Collections.synchronizedList(new ArrayList<>(List.of("a")));
        Thread adder = new Thread(() -> list.add("b"));
        adder.start();
        int seen = 0;
        for (String item : list) {
            seen += item.length();
        }
        adder.join();
        assert seen >= 1 : seen;
    }
}
