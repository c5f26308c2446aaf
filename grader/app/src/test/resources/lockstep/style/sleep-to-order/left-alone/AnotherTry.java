import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;

class AnotherTry {
    void again(Lock lock, BlockingQueue<String> queue, AtomicBoolean taken) throws InterruptedException {
        while (!lock.tryLock()) {
            Thread.sleep(1);
        }
        while (!queue.offer("x")) {
            Thread.sleep(1);
        }
        while (!taken.compareAndSet(false, true)) {
            Thread.sleep(1);
        }
    }
}
