package lockstep.explorer.corpus.correct.memory;

import java.util.ArrayList;
import java.util.List;

/** A constructor that starts a thread as its very last step: start() publishes the fields. */
public final class StartedAtTheEnd {
    private final int size;
    private final List<Integer> items = new ArrayList<>();
    private final Thread filler;

    private StartedAtTheEnd(int size) {
        this.size = size;
        filler = new Thread(this::fill);
        filler.start();
    }

    private void fill() {
        for (int i = 0; i < size; i++) {
            items.add(i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StartedAtTheEnd object = new StartedAtTheEnd(3);
        object.filler.join();
        assert object.items.equals(List.of(0, 1, 2)) : object.items;
    }
}
