package lockstep.explorer.corpus.correct.interrupts;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** park() returns on interrupt with the flag set; the loop looks at the flag. */
public final class WhileParked {
    public static void main(String[] args) throws InterruptedException {
        AtomicBoolean flag = new AtomicBoolean();
        Thread parked = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.park();
            }
            LockSupport.park();
            flag.set(Thread.interrupted());
        });
        parked.start();
        parked.interrupt();
        parked.join();
        assert flag.get();
    }
}
