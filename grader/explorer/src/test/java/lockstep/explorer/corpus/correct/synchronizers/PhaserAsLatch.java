package lockstep.explorer.corpus.correct.synchronizers;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Parties that arrive and deregister without waiting; one thread awaits the advance. */
public final class PhaserAsLatch {
    public static void main(String[] args) throws Exception {
        Phaser phaser = new Phaser(2);
        int[] cells = new int[2];
        for (int i = 0; i < 2; i++) {
            int mine = i;
            new Thread(() -> {
                cells[mine] = mine + 4;
                phaser.arriveAndDeregister();
            }).start();
        }
        phaser.awaitAdvance(0);
        assert cells[0] + cells[1] == 9 : cells[0] + cells[1];
        assert phaser.isTerminated();
        Phaser never = new Phaser(1);
        try {
            never.awaitAdvanceInterruptibly(0, 5, TimeUnit.MILLISECONDS);
            throw new AssertionError("advanced");
        } catch (TimeoutException expected) {
            assert never.getPhase() == 0;
        }
    }
}
