package lockstep.checks.boundedbuffer;

import static lockstep.checks.boundedbuffer.Actor.putting;
import static lockstep.checks.boundedbuffer.Actor.settle;
import static lockstep.checks.boundedbuffer.Actor.taking;

import lockstep.boundedbuffer.BoundedBuffer;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

/** An interrupt that comes at the very moment when the wait is over. Either the call does its work, or it throws and has done nothing. */
class BoundedBufferInterruptChecks {

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    void an_interrupt_at_the_last_moment_loses_nothing() throws InterruptedException {
        interruptTake();
        interruptPut();
    }

    private static void interruptTake() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        Actor<Integer> consumer = taking("consumer-1", buffer);
        settle();
        Actor<Integer> producer = putting("producer-1", buffer, 1);
        producer.result();
        consumer.interrupt();
        settle();
        if (consumer.wasInterrupted()) {
            requireGoesOn("item-out-of-reach", taking("consumer-2", buffer));
        }
    }

    private static void interruptPut() throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        buffer.put(1);
        Actor<Integer> producer = putting("producer-2", buffer, 2);
        settle();
        Actor<Integer> consumer = taking("consumer-3", buffer);
        consumer.result();
        producer.interrupt();
        settle();
        if (producer.wasInterrupted()) {
            requireGoesOn("room-out-of-reach", putting("producer-3", buffer, 3));
        }
    }

    private static void requireGoesOn(String otherwise, Actor<Integer> next) throws InterruptedException {
        settle();
        if (!next.ended()) {
            throw Finding.of(Verdict.LOST_WAKEUP, otherwise).because("permit-lost-to-an-interrupt");
        }
        next.result();
    }
}
