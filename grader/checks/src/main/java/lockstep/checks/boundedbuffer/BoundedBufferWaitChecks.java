package lockstep.checks.boundedbuffer;

import static lockstep.checks.boundedbuffer.Actor.putting;
import static lockstep.checks.boundedbuffer.Actor.settle;
import static lockstep.checks.boundedbuffer.Actor.taking;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import lockstep.boundedbuffer.BoundedBuffer;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Rest;
import lockstep.check.Scene;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

/** What a thread does while it waits, and how its wait ends. */
class BoundedBufferWaitChecks {

    private static final long HARDLY_ANY_TIME = TimeUnit.MICROSECONDS.toNanos(500);

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    void a_woken_thread_goes_on_only_if_it_can() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        List<Actor<Integer>> consumers = List.of(takingWhatIsThere("consumer-1", buffer), takingWhatIsThere("consumer-2", buffer));
        settle();
        buffer.put(1);
        settle();
        if (consumers.stream().allMatch(Actor::ended)) {
            throw Finding.wrongResult("took-without-item");
        }
        buffer.put(2);
        for (Actor<Integer> consumer : consumers) {
            consumer.result();
        }
        buffer.put(3);
        List<Actor<Integer>> producers = List.of(putting("producer-1", buffer, 4), putting("producer-2", buffer, 5));
        settle();
        buffer.take();
        settle();
        if (producers.stream().allMatch(Actor::ended)) {
            throw Finding.wrongResult("put-without-room");
        }
        buffer.take();
        for (Actor<Integer> producer : producers) {
            producer.result();
        }
    }

    private static Actor<Integer> takingWhatIsThere(String name, BoundedBuffer<Integer> buffer) {
        return Actor.start(name, () -> takeUnlessMissing(buffer, missing -> Finding.of(Verdict.UNCAUGHT_EXCEPTION, "took-and-failed", missing)));
    }

    /** An item that is not there shows as an exception of the collection that the student chose. */
    private static Integer takeUnlessMissing(BoundedBuffer<Integer> buffer, Function<String, Finding> otherwise) throws InterruptedException {
        try {
            return buffer.take();
        } catch (NoSuchElementException | IndexOutOfBoundsException | NullPointerException e) {
            throw otherwise.apply(e.getClass().getSimpleName()).causedBy(e);
        }
    }

    /** Nobody else is there. So the wait can have ended only because the explorer ended it, as the contract of waiting allows. */
    @Check(points = 5)
    @Explore
    void a_wait_that_ends_without_a_signal_begins_again() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        Actor<Integer> consumer = Actor.start("consumer", () -> takeUnlessMissing(buffer,
                missing -> Finding.of(Verdict.UNCAUGHT_EXCEPTION, "failed-unasked", missing).because("wait-with-if")));
        settle();
        if (consumer.ended()) {
            throw Finding.wrongResult("returned-unasked").because("wait-with-if");
        }
        buffer.put(1);
        consumer.result();
    }

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    void a_wait_ends_as_soon_as_it_can() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        Actor<Long> consumer = Actor.start("consumer", () -> {
            buffer.take();
            return System.nanoTime();
        });
        settle();
        long put = System.nanoTime();
        buffer.put(1);
        requireAtOnce("take-late", put, consumer);
        buffer.put(2);
        Actor<Long> producer = Actor.start("producer", () -> {
            buffer.put(3);
            return System.nanoTime();
        });
        settle();
        long taken = System.nanoTime();
        buffer.take();
        requireAtOnce("put-late", taken, producer);
    }

    private static void requireAtOnce(String otherwise, long from, Actor<Long> until) throws InterruptedException {
        long late = until.result().orElseThrow() - from;
        if (late > HARDLY_ANY_TIME) {
            throw Finding.wrongResult(otherwise, TimeUnit.NANOSECONDS.toMillis(late + HARDLY_ANY_TIME)).because("polls-with-sleep");
        }
    }

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    void an_interrupt_ends_a_wait_and_changes_nothing() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        Actor<Integer> consumer = taking("consumer", buffer);
        settle();
        requireInterruptible("take", consumer);
        buffer.put(1);
        Actor<Integer> producer = putting("producer", buffer, 2);
        settle();
        requireInterruptible("put", producer);
        if (buffer.size() != 1) {
            throw Finding.wrongResult("size-after-interrupt", buffer.size());
        }
        int item = buffer.take();
        if (item != 1) {
            throw Finding.wrongResult("item-after-interrupt", item);
        }
    }

    private static void requireInterruptible(String method, Actor<Integer> waiting) throws InterruptedException {
        if (waiting.ended()) {
            throw Finding.wrongResult("did-not-wait", method);
        }
        waiting.interrupt();
        settle();
        if (!waiting.ended() || !waiting.wasInterrupted()) {
            Finding ignored = Finding.wrongResult(waiting.ended() ? "interrupt-hidden" : "interrupt-ignored", method);
            throw waiting.interruptStatus() ? ignored : ignored.because("swallows-interrupt-while-waiting");
        }
    }

    @Check(points = 5)
    void who_waits_keeps_no_processor_busy(Scene scene) throws Exception {
        BoundedBuffer<Integer> buffer = scene.call("owner", () -> new BoundedBuffer<Integer>(1)).result();
        scene.atEnd(() -> buffer.put(0));
        requireQuiet("take", scene, scene.call("consumer", buffer::take));
        scene.run("filler", () -> buffer.put(1));
        scene.settle();
        scene.run("filler", () -> buffer.put(2));
        scene.settle();
        scene.atEnd(buffer::take);
        scene.atEnd(buffer::take);
        requireQuiet("put", scene, scene.run("producer", () -> buffer.put(3)));
    }

    private static void requireQuiet(String method, Scene scene, Call<?> waiting) throws Exception {
        Rest rest = scene.settle();
        if (waiting.ended()) {
            waiting.result();
            throw Finding.wrongResult("did-not-wait", method);
        } else if (rest == Rest.BUSY) {
            throw Finding.of(Verdict.LIVELOCK, "wait-spins", method).because("spins-while-it-waits").showing(scene.threadsNow());
        }
    }
}
