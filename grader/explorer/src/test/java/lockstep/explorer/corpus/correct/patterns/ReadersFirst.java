package lockstep.explorer.corpus.correct.patterns;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers and writers with two semaphores: the first reader locks the room, the last one opens it. */
public final class ReadersFirst {
    private final Semaphore mutex = new Semaphore(1);
    private final Semaphore room = new Semaphore(1);
    private int readers;
    private int value;

    private int read() {
        mutex.acquireUninterruptibly();
        if (++readers == 1) {
            room.acquireUninterruptibly();
        }
        mutex.release();
        int seen = value;
        mutex.acquireUninterruptibly();
        if (--readers == 0) {
            room.release();
        }
        mutex.release();
        return seen;
    }

    private void write() {
        room.acquireUninterruptibly();
        value++;
        value++;
        room.release();
    }

    public static void main(String[] args) throws InterruptedException {
        ReadersFirst data = new ReadersFirst();
        AtomicInteger odd = new AtomicInteger();
        Runnable reader = () -> odd.addAndGet(data.read() % 2);
        Thread writer = new Thread(data::write);
        Thread first = new Thread(reader);
        Thread second = new Thread(reader);
        writer.start();
        first.start();
        second.start();
        writer.join();
        first.join();
        second.join();
        assert odd.get() == 0 : odd;
        assert data.read() == 2;
    }
}
