import java.util.Queue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlockAtTheEndOfALoopOrOfALambda {
    private final Lock lock = new ReentrantLock();

    Runnable takeAll(Queue<Runnable> tasks) {
        while (true) {
            lock.lock();
            if (tasks.isEmpty()) {
                lock.unlock();
                break;
            }
            tasks.remove();
            lock.unlock(); // here
        }
        return () -> {
            lock.lock();
            tasks.clear();
            lock.unlock(); // here
        };
    }
}
