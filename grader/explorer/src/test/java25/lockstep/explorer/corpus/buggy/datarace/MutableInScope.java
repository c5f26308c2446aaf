package lockstep.explorer.corpus.buggy.datarace;

import java.util.ArrayList;
import java.util.List;

/** DATA_RACE: two threads bind the same mutable list to a ScopedValue and both add to it. */
public final class MutableInScope {
    private static final ScopedValue<List<Integer>> ITEMS = ScopedValue.newInstance();

    public static void main(String[] args) throws InterruptedException {
        List<Integer> shared = new ArrayList<>();
        Runnable task = () -> ScopedValue.where(ITEMS, shared).run(() -> ITEMS.get().add(1));
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert shared.size() == 2 : shared;
    }
}
