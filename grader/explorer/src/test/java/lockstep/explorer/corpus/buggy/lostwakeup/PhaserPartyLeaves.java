package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;

/** LOST_WAKEUP: a registered party ends without arriving or deregistering. */
public final class PhaserPartyLeaves {
    public static void main(String[] args) throws InterruptedException {
        Phaser phaser = new Phaser(2);
        AtomicBoolean taken = new AtomicBoolean();
        Runnable party = () -> {
            if (taken.compareAndSet(false, true)) {
                phaser.arriveAndAwaitAdvance();
            }
        };
        Thread first = new Thread(party);
        Thread second = new Thread(party);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
