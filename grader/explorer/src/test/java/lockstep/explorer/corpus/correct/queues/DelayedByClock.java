package lockstep.explorer.corpus.correct.queues;

import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** DelayQueue: items come out in the order of their time, none before it. */
public final class DelayedByClock {
    private record Item(String name, long due) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(due - ((Item) other).due, 0);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        DelayQueue<Item> queue = new DelayQueue<>();
        long start = System.nanoTime();
        Thread producer = new Thread(() -> {
            queue.put(new Item("late", start + 20_000_000));
            queue.put(new Item("early", start + 10_000_000));
        });
        producer.start();
        producer.join();
        assert queue.take().name().equals("early");
        assert System.nanoTime() - start >= 10_000_000;
        assert queue.take().name().equals("late");
        assert System.nanoTime() - start >= 20_000_000;
        assert queue.poll() == null;
    }
}
