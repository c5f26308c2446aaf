package lockstep.explorer.corpus.buggy.datarace;

import java.util.ArrayList;
import java.util.List;

/** DATA_RACE: main iterates over an ArrayList while another thread adds to it. */
public final class IteratedWhileAdded {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> list = new ArrayList<>(List.of(1, 2));
        Thread adder = new Thread(() -> list.add(3));
        adder.start();
        int sum = 0;
        for (int item : list) {
            sum += item;
        }
        adder.join();
        assert sum == 3 || sum == 6 : sum;
    }
}
