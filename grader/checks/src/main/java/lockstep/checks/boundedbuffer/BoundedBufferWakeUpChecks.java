package lockstep.checks.boundedbuffer;

import static lockstep.checks.boundedbuffer.Actor.putting;
import static lockstep.checks.boundedbuffer.Actor.settle;
import static lockstep.checks.boundedbuffer.Actor.taking;

import java.util.List;
import lockstep.boundedbuffer.BoundedBuffer;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

/** Who can go on is woken. */
class BoundedBufferWakeUpChecks {

    @Check(points = 10)
    @Explore(spuriousWakeUps = false)
    @Mistake(on = Verdict.LIVELOCK, key = "sleeps-holding-the-lock")
    void a_waiting_take_is_woken_by_a_put() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        Actor<Integer> consumer = taking("consumer", buffer);
        putting("producer", buffer, 1).result();
        consumer.result();
    }

    /** The waits have long begun when the signals should come, so no signal can come too early; and the one tells what the other means. */
    @Check(points = 10)
    @Explore(spuriousWakeUps = false)
    @Mistake(on = Verdict.LOST_WAKEUP, key = "never-notifies-producers")
    void a_waiting_put_is_woken_by_a_take() throws InterruptedException {
        BoundedBuffer<Integer> full = new BoundedBuffer<>(1);
        full.put(1);
        Actor<Integer> producer = putting("producer", full, 2);
        settle();
        full.take();
        settle();
        if (!producer.ended()) {
            requireConsumerWoken();
        }
        producer.result();
    }

    private static void requireConsumerWoken() throws InterruptedException {
        BoundedBuffer<Integer> empty = new BoundedBuffer<>(1);
        Actor<Integer> consumer = taking("consumer", empty);
        settle();
        empty.put(1);
        settle();
        if (!consumer.ended()) {
            throw Finding.of(Verdict.LOST_WAKEUP, "nobody-woken").because("waits-on-one-notifies-another");
        }
    }

    /** The threads of one kind wait already when those of the other kind come: so the wrong one is woken in every few schedules. */
    @Check(points = 15)
    @Explore(spuriousWakeUps = false)
    @Mistake(on = Verdict.LOST_WAKEUP, key = "notify-with-two-kinds-of-waiters")
    void no_signal_is_lost_between_producers_and_consumers() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        buffer.put(0);
        List<Actor<Integer>> producers = List.of(putting("producer-1", buffer, 1), putting("producer-2", buffer, 2));
        settle();
        if (producers.stream().anyMatch(Actor::ended) && buffer.size() == 1) {
            throw Finding.wrongResult("put-gave-up").because("gives-up-after-a-while");
        }
        List<Actor<Integer>> consumers = List.of(taking("consumer-1", buffer), taking("consumer-2", buffer));
        settle();
        if (consumers.stream().anyMatch(Actor::ended) && producers.stream().noneMatch(Actor::ended)) {
            throw Finding.of(Verdict.LOST_WAKEUP, "no-producer-woken");
        }
        for (Actor<Integer> producer : producers) {
            producer.result();
        }
        for (Actor<Integer> consumer : consumers) {
            consumer.result();
        }
    }

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    @Mistake(on = Verdict.LOST_WAKEUP, key = "signals-only-when-it-was-empty")
    void two_items_let_two_waiting_takes_go_on() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(2);
        List<Actor<Integer>> consumers = List.of(taking("consumer-1", buffer), taking("consumer-2", buffer));
        settle();
        putting("producer", buffer, 1, 2).result();
        settle();
        if (consumers.stream().noneMatch(Actor::ended)) {
            throw Finding.of(Verdict.LOST_WAKEUP, "no-consumer-woken");
        }
        for (Actor<Integer> consumer : consumers) {
            consumer.result();
        }
    }
}
