package lockstep.explorer.programs;

import java.util.ArrayList;
import java.util.List;

/** A list that two threads add to. */
public final class SharedList {
    private SharedList() {
    }

    public static void main(String[] args) throws InterruptedException {
        List<Integer> numbers = new ArrayList<>();
        Thread adder = new Thread(() -> numbers.add(1), "adder");
        adder.start();
        numbers.add(2);
        adder.join();
        assert numbers.size() == 2;
    }
}
