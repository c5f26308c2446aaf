package lockstep.explorer.corpus.correct.virtual;

import java.util.concurrent.atomic.AtomicReference;

/** A parked virtual thread is interrupted; thread locals work in virtual threads too. */
public final class InterruptedAndLocal {
    private static final ThreadLocal<String> NAME = ThreadLocal.withInitial(() -> "unset");

    public static void main(String[] args) throws InterruptedException {
        AtomicReference<String> end = new AtomicReference<>("none");
        Thread virtual = Thread.startVirtualThread(() -> {
            NAME.set("virtual");
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                end.set(NAME.get() + " interrupted");
            }
        });
        virtual.interrupt();
        virtual.join();
        assert end.get().equals("virtual interrupted") : end;
        assert NAME.get().equals("unset");
    }
}
