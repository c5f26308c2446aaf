package lockstep.checks.event;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

class SetChecks {

    @Check(points = 10)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void set_is_remembered_for_those_who_come_later() throws Exception {
        for (Signal signal : Signal.both()) {
            signal.set();
            requireRemembered(signal);
            if (Waiter.stuck(Waiter.start("latecomer-2", signal))) {
                throw Finding.of(Verdict.LOST_WAKEUP, "set-consumed", signal.type()).because("await-consumes-the-event");
            }
            signal.set();
            if (!signal.isSet()) {
                throw Finding.wrongResult("set-but-not-told", signal.type());
            }
        }
    }

    private static void requireRemembered(Signal signal) throws Exception {
        if (Waiter.stuck(Waiter.start("latecomer-1", signal))) {
            throw Finding.of(Verdict.LOST_WAKEUP, "set-forgotten", signal.type()).because("signal-without-state");
        }
    }

    /** The threads come to wait before, while and after the event is set. */
    @Check(points = 10)
    @Explore(schedules = 500, spuriousWakeUps = false)
    void set_releases_all_who_wait() throws Exception {
        for (Signal signal : Signal.both()) {
            int[] written = new int[1];
            Caller<Boolean> one = reader("waiter-1", signal, written);
            Caller<Boolean> other = reader("waiter-2", signal, written);
            written[0] = 1;
            signal.set();
            boolean oneStuck = Waiter.stuck(one);
            boolean otherStuck = Waiter.stuck(other);
            if (oneStuck || otherStuck) {
                throw stuck(signal, oneStuck && otherStuck);
            }
        }
    }

    private static Finding stuck(Signal signal, boolean both) throws Exception {
        Finding finding = Finding.of(Verdict.LOST_WAKEUP, both ? "nobody-released" : "one-released", signal.type());
        boolean remembered = !Waiter.stuck(Waiter.start("latecomer-1", signal)) && !Waiter.stuck(Waiter.start("latecomer-2", signal));
        return remembered && !both ? finding.because("notify-instead-of-notify-all") : finding;
    }

    private static Caller<Boolean> reader(String name, Signal signal, int[] written) {
        return Caller.start(name, () -> {
            signal.await();
            requireWritten(signal, written[0]);
            return true;
        });
    }

    private static void requireWritten(Signal signal, int seen) {
        if (seen != 1) {
            throw Finding.wrongResult("passed-too-early", signal.type());
        }
    }

    /**
     * Nobody sets it yet. So the wait can have ended only because the explorer ended it, as the contract of waiting allows. It does so after
     * all other schedules; there an event that forgets is found out, which would look the same.
     */
    @Check(points = 10)
    @Explore(schedules = 200)
    void nobody_passes_before_set() throws Exception {
        for (Signal signal : Signal.both()) {
            signal.set();
            requireRemembered(signal);
        }
        for (Signal signal : Signal.both()) {
            Caller<Boolean> waiter = Waiter.start("waiter", signal);
            if (!Waiter.stuck(waiter)) {
                throw Finding.wrongResult("passed-unasked", signal.type()).because("wait-with-if");
            } else if (signal.isSet()) {
                throw Finding.wrongResult("told-but-not-set", signal.type());
            }
            signal.set();
            waiter.answer();
        }
    }

    @Check(points = 5)
    @Explore(schedules = 500, spuriousWakeUps = false)
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "plain-flag")
    void isSet_may_be_asked_at_any_time() throws Exception {
        for (Signal signal : Signal.both()) {
            int[] written = new int[1];
            Caller<Boolean> asker = Caller.start("asker", () -> {
                if (signal.isSet()) {
                    requireWritten(signal, written[0]);
                }
                return true;
            });
            written[0] = 1;
            signal.set();
            asker.answer();
        }
    }
}
