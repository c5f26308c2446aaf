package lockstep.explorer.corpus.correct.synchronizers;

import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/** A phaser with parties that register and deregister, and onAdvance after each phase. */
public final class PhaserPhases {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger advances = new AtomicInteger();
        Phaser phaser = new Phaser(1) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                advances.incrementAndGet();
                return phase == 1 || parties == 0;
            }
        };
        int[] cells = new int[2];
        for (int i = 0; i < 2; i++) {
            int mine = i;
            phaser.register();
            new Thread(() -> {
                cells[mine] = 1;
                phaser.arriveAndAwaitAdvance();
                int sum = cells[0] + cells[1];
                assert sum == 2 : sum;
                phaser.arriveAndAwaitAdvance();
                cells[mine] = 5;
            }).start();
        }
        phaser.arriveAndAwaitAdvance();
        assert cells[0] + cells[1] == 2;
        phaser.arriveAndAwaitAdvance();
        assert phaser.isTerminated();
        assert advances.get() == 2 : advances;
    }
}
