package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.Phaser;

/** LOST_WAKEUP: two threads arrive at a phaser of three parties. */
public final class PhaserPartyMissing {
    public static void main(String[] args) throws InterruptedException {
        Phaser phaser = new Phaser(3);
        Thread first = new Thread(phaser::arriveAndAwaitAdvance);
        Thread second = new Thread(phaser::arriveAndAwaitAdvance);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
