package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.Exchanger;

/** LOST_WAKEUP: three threads come to an exchanger; the last one never meets anybody. */
public final class OddOneInExchange {
    public static void main(String[] args) throws InterruptedException {
        Exchanger<Integer> exchanger = new Exchanger<>();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int mine = i;
            threads[i] = new Thread(() -> {
                try {
                    exchanger.exchange(mine);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
