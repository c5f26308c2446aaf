package lockstep.checks.visibility;

import java.util.concurrent.TimeUnit;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.visibility.StopFlag;

class StopFlagChecks {

    private static final String REASON = "disk full";

    @Check(points = 5)
    @Explore(schedules = 20)
    void a_new_flag_is_not_stopped_and_stands_for_itself() {
        StopFlag flag = new StopFlag();
        StopFlag other = new StopFlag();
        requireNew(flag);
        flag.stop();
        flag.stop();
        requireStopped(flag);
        requireUntouched(other);
    }

    private static void requireNew(StopFlag flag) {
        if (flag.isStopped()) {
            throw Finding.wrongResult("stopped-from-the-start");
        }
    }

    private static void requireUntouched(StopFlag flag) {
        if (flag.isStopped()) {
            throw Finding.wrongResult("other-flag-stopped").because("static-flag");
        }
    }

    @Check(points = 5)
    @Explore(schedules = 20)
    void neither_stop_nor_isStopped_waits() {
        requireQuick();
    }

    @Check(points = 20)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "plain-boolean")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "synchronized-setter-plain-getter")
    void a_stop_is_seen_by_every_thread() throws InterruptedException {
        requireQuick();
        StopFlag flag = new StopFlag();
        requireUntouched(flag);
        Notice notice = new Notice();
        Thread worker = Started.thread("worker-1", () -> lookAt(flag, notice));
        notice.text = REASON;
        flag.stop();
        Started.thread("worker-2", () -> requireStopped(flag)).join();
        worker.join();
    }

    private static void lookAt(StopFlag flag, Notice notice) {
        if (flag.isStopped()) {
            if (!REASON.equals(notice.text)) {
                throw Finding.wrongResult("reason-not-seen", REASON, notice.text);
            }
            requireStopped(flag);
        }
    }

    private static void requireStopped(StopFlag flag) {
        if (!flag.isStopped()) {
            throw Finding.wrongResult("not-stopped");
        }
    }

    /** Whoever waits in the hope that the other thread's change will arrive meanwhile is told so before the race is looked for. */
    private static void requireQuick() {
        StopFlag flag = new StopFlag();
        long start = System.nanoTime();
        requireNew(flag);
        flag.stop();
        requireStopped(flag);
        if (System.nanoTime() - start >= TimeUnit.MICROSECONDS.toNanos(500)) {
            throw Finding.wrongResult("flag-waits").because("sleep-as-synchronisation");
        }
    }

    /** Written by one thread before it stops, read by others when they know of it. */
    private static final class Notice {
        private String text = "none";
    }
}
