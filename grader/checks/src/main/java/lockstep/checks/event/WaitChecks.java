package lockstep.checks.event;

import java.time.Duration;
import java.util.concurrent.Callable;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.event.ResettableEvent;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

class WaitChecks {

    private static final int LOOKS = 5;

    @Check(points = 10)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void await_with_a_limit_tells_set_from_too_late() throws Exception {
        for (Signal signal : Signal.both()) {
            Limit limit = new Limit(signal);
            limit.requireTooLate(1_500);
            limit.requireTooLate(0);
            limit.requireNotBefore(Duration.ofNanos(1_900_000));
            limit.requireSet();
        }
    }

    @Check(points = 10)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void after_clear_threads_wait_again() throws Exception {
        ResettableEvent event = new ResettableEvent();
        Signal signal = new Signal.Resettable(event);
        event.set();
        event.await();
        event.clear();
        if (event.isSet()) {
            throw Finding.wrongResult("told-after-clear");
        }
        Caller<Boolean> waiter = Waiter.start("waiter", signal);
        if (!Waiter.stuck(waiter)) {
            throw Finding.wrongResult("passed-after-clear").because("clear-is-a-no-op");
        }
        event.set();
        waiter.answer();
        event.await();
    }

    @Check(points = 10)
    @Explore(schedules = 100, spuriousWakeUps = false)
    void a_waiter_is_released_even_if_clear_follows_at_once() throws Exception {
        boolean wakes = setWakes(new Signal.Resettable(new ResettableEvent()));
        ResettableEvent event = new ResettableEvent();
        pulse(event, wakes, () -> {
            event.await();
            return true;
        });
        if (!pulse(event, wakes, () -> event.await(Duration.ofHours(1)))) {
            throw Finding.wrongResult("released-but-told-late");
        }
        if (!Waiter.stuck(Waiter.start("latecomer", new Signal.Resettable(event)))) {
            throw Finding.wrongResult("passed-after-clear");
        }
        event.set();
    }

    /** Whether a thread that waits is released where nothing is cleared. */
    private static boolean setWakes(Signal signal) throws Exception {
        Caller<Boolean> waiter = Waiter.start("waiter-1", signal);
        Pause.millis(100);
        signal.set();
        return !Waiter.stuck(waiter);
    }

    /** What the call returned to a thread that was waiting in it when the event was set and cleared. */
    private static boolean pulse(ResettableEvent event, boolean wakes, Callable<Boolean> call) throws Exception {
        Caller<Boolean> waiter = Caller.start("waiter-2", call);
        Pause.millis(100);
        event.set();
        event.clear();
        if (Waiter.stuck(waiter)) {
            Finding lost = Finding.of(Verdict.LOST_WAKEUP, "lost-by-clear");
            throw wakes ? lost.because("pulse-loses-a-waiter") : lost;
        }
        return waiter.answer();
    }

    @Check(points = 5)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void an_interrupt_ends_the_wait() throws Exception {
        for (Signal signal : Signal.both()) {
            requireInterrupted(signal, Waiter.start("waiter", signal));
            requireInterrupted(signal, Caller.start("waiter", () -> signal.await(Duration.ofHours(1))));
        }
    }

    private static void requireInterrupted(Signal signal, Caller<Boolean> waiter) throws Exception {
        Pause.millis(100);
        boolean waits = waiter.getState() == Thread.State.WAITING || waiter.getState() == Thread.State.TIMED_WAITING;
        waiter.interrupt();
        Pause.millis(100);
        if (waiter.isAlive()) {
            Finding ignored = Finding.wrongResult("interrupt-ignored", signal.type());
            throw waits ? ignored.because("swallows-interrupt-while-waiting") : ignored;
        } else if (waiter.thrown().isEmpty()) {
            throw Finding.wrongResult("interrupt-returns", signal.type());
        } else if (!(waiter.thrown().get() instanceof InterruptedException)) {
            Exception thrown = waiter.thrown().get();
            throw Finding.wrongResult("interrupt-answered-otherwise", signal.type(), thrown.getClass().getSimpleName()).causedBy(thrown);
        }
    }

    /** A thread that waits as it should has long come to rest when time goes on. */
    @Check(points = 5)
    @Explore(schedules = 20, spuriousWakeUps = false)
    void waiting_keeps_no_processor_busy() throws Exception {
        for (Signal signal : Signal.both()) {
            Caller<Boolean> waiter = Waiter.start("waiter", signal);
            boolean runs = true;
            for (int look = 0; look < LOOKS; look++) {
                Pause.millis(100);
                runs &= waiter.getState() == Thread.State.RUNNABLE;
            }
            if (runs) {
                throw Finding.of(Verdict.LIVELOCK, "waits-busily", signal.type()).because("busy-waits-for-the-flag");
            }
            signal.set();
            waiter.answer();
        }
    }
}
