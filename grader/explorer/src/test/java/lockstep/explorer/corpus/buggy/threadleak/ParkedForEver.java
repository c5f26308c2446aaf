package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.locks.LockSupport;

/** THREAD_LEAK: a helper thread parks in a loop for work; main forgets to tell it to stop. */
public final class ParkedForEver {
    private static volatile boolean stop;
    private static volatile int served;

    public static void main(String[] args) {
        Thread main = Thread.currentThread();
        Thread helper = new Thread(() -> {
            while (!stop) {
                served = 1;
                LockSupport.unpark(main);
                LockSupport.park();
            }
        });
        helper.start();
        while (served == 0) {
            LockSupport.park();
        }
        assert served == 1;
    }
}
