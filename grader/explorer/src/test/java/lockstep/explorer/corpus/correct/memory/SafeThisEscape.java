package lockstep.explorer.corpus.correct.memory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An object registers itself only after its constructor ended, through a concurrent list. */
public final class SafeThisEscape {
    private static final List<SafeThisEscape> LISTENERS = new CopyOnWriteArrayList<>();
    private int threshold;

    private SafeThisEscape() {
        threshold = 5;
    }

    private static SafeThisEscape create() {
        SafeThisEscape listener = new SafeThisEscape();
        LISTENERS.add(listener);
        return listener;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread announcer = new Thread(() -> {
            for (SafeThisEscape listener : LISTENERS) {
                assert listener.threshold == 5 : listener.threshold;
            }
        });
        announcer.start();
        SafeThisEscape mine = create();
        announcer.join();
        assert LISTENERS.contains(mine);
    }
}
