package lockstep.explorer.corpus.correct.patterns;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A pool of one plain object: a queue lends it out, so nobody shares it at the same time. */
public final class ObjectPool {
    private static final class Buffer {
        private final StringBuilder text = new StringBuilder();
        private int uses;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Buffer> pool = new ArrayBlockingQueue<>(1);
        pool.add(new Buffer());
        Runnable user = () -> {
            try {
                Buffer buffer = pool.take();
                buffer.text.setLength(0);
                buffer.text.append("mine");
                buffer.uses++;
                assert buffer.text.length() == 4;
                pool.put(buffer);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(user);
        Thread second = new Thread(user);
        first.start();
        second.start();
        user.run();
        first.join();
        second.join();
        Buffer buffer = pool.remove();
        assert buffer.uses == 3 : buffer.uses;
    }
}
