package lockstep.explorer.corpus.buggy.datarace;

import java.util.ArrayList;
import java.util.List;

/** DATA_RACE: one thread walks over a list while another one sets its elements. */
public final class SetWhileIterated {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3));
        Thread reader = new Thread(() -> {
            int sum = 0;
            for (int number : numbers) {
                sum += number;
            }
            assert sum > 0;
        });
        reader.start();
        numbers.set(2, 5);
        reader.join();
    }
}
