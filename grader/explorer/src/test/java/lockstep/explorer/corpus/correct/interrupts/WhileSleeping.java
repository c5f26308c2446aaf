package lockstep.explorer.corpus.correct.interrupts;

import java.util.concurrent.atomic.AtomicReference;

/** An interrupt ends sleep() at once and clears the flag, whether it comes before or during the sleep. */
public final class WhileSleeping {
    public static void main(String[] args) throws InterruptedException {
        AtomicReference<String> end = new AtomicReference<>("none");
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(600_000);
                end.set("slept");
            } catch (InterruptedException e) {
                end.set("interrupted " + Thread.currentThread().isInterrupted());
            }
        });
        sleeper.start();
        sleeper.interrupt();
        sleeper.join();
        assert end.get().equals("interrupted false") : end;
    }
}
