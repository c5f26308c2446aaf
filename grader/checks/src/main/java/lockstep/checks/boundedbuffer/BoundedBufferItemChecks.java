package lockstep.checks.boundedbuffer;

import static lockstep.checks.boundedbuffer.Actor.putting;
import static lockstep.checks.boundedbuffer.Actor.settle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.boundedbuffer.BoundedBuffer;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

/** What goes in, what comes out, and how much is inside meanwhile. */
class BoundedBufferItemChecks {

    @Check(points = 10)
    @Explore
    void every_item_put_is_taken_once() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        List<Actor<Integer>> producers = List.of(putting("producer-1", buffer, 1, 2), putting("producer-2", buffer, 3));
        List<Actor<List<Integer>>> consumers = List.of(takingTwo("consumer-1", buffer), takingTwo("consumer-2", buffer));
        buffer.put(4);
        for (Actor<Integer> producer : producers) {
            producer.result();
        }
        List<Integer> taken = new ArrayList<>();
        for (Actor<List<Integer>> consumer : consumers) {
            consumer.result().ifPresent(taken::addAll);
        }
        requireEach(List.of(1, 2, 3, 4), taken);
    }

    private static Actor<List<Integer>> takingTwo(String name, BoundedBuffer<Integer> buffer) {
        return Actor.start(name, () -> List.of(present(buffer.take()), present(buffer.take())));
    }

    private static Integer present(Integer item) {
        return Optional.ofNullable(item).orElseThrow(() -> Finding.wrongResult("took-nothing"));
    }

    private static void requireEach(List<Integer> put, List<Integer> taken) {
        for (Integer item : put) {
            int times = Collections.frequency(taken, item);
            if (times != 1) {
                throw Finding.wrongResult(times == 0 ? "item-lost" : "item-taken-again", item, times);
            }
        }
    }

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    void items_are_taken_in_the_order_in_which_they_were_put() throws InterruptedException {
        BoundedBuffer<Integer> alone = new BoundedBuffer<>(3);
        for (int item : List.of(1, 2, 3)) {
            alone.put(item);
        }
        requireOrder(takeThree(alone));
        BoundedBuffer<Integer> shared = new BoundedBuffer<>(2);
        Actor<Integer> producer = putting("producer", shared, 1, 2, 3);
        requireOrder(takeThree(shared));
        producer.result();
    }

    private static List<Integer> takeThree(BoundedBuffer<Integer> buffer) throws InterruptedException {
        return List.of(present(buffer.take()), present(buffer.take()), present(buffer.take()));
    }

    private static void requireOrder(List<Integer> taken) {
        if (!taken.equals(List.of(1, 2, 3))) {
            Finding mixed = Finding.wrongResult("order-changed", taken.toArray());
            throw taken.equals(List.of(3, 2, 1)) ? mixed.because("last-in-first-out") : mixed;
        }
    }

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    void put_waits_while_the_buffer_is_full() throws InterruptedException {
        int capacity = 2;
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(capacity);
        if (buffer.capacity() != capacity) {
            throw Finding.wrongResult("other-capacity", capacity, buffer.capacity());
        }
        AtomicInteger returned = new AtomicInteger();
        Actor<Integer> producer = Actor.start("producer", () -> {
            for (int item = 1; item <= capacity + 2; item++) {
                buffer.put(item);
                returned.incrementAndGet();
            }
            return returned.get();
        });
        settle();
        int inside = returned.get();
        if (inside > capacity && buffer.size() <= capacity) {
            throw Finding.wrongResult("put-gave-up").because("gives-up-after-a-while");
        }
        if (inside > capacity) {
            Finding tooMany = Finding.wrongResult("too-many-inside", inside, capacity);
            throw inside == capacity + 1 ? tooMany.because("room-for-one-too-many") : tooMany;
        }
        for (int item = 1; item <= capacity + 2; item++) {
            buffer.take();
        }
        producer.result();
    }

    @Check(points = 5)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "size-without-lock")
    void size_may_be_asked_at_any_time() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(2);
        Actor<Integer> worker = Actor.start("worker", () -> {
            buffer.put(1);
            buffer.put(2);
            return 2;
        });
        Actor<Integer> taker = Actor.start("taker", () -> {
            buffer.take();
            return buffer.size();
        });
        Actor<Integer> observer = Actor.start("observer", buffer::size);
        possible(taker.result().orElseThrow());
        possible(observer.result().orElseThrow());
        worker.result();
        if (buffer.size() != 1) {
            throw Finding.wrongResult("wrong-size", 1, buffer.size());
        }
    }

    private static void possible(int size) {
        if (size < 0) {
            throw Finding.wrongResult("impossible-size", size, 2).because("counted-after-the-signal");
        } else if (size > 2) {
            throw Finding.wrongResult("impossible-size", size, 2);
        }
    }
}
