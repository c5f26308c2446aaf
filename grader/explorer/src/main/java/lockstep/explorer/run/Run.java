package lockstep.explorer.run;

import java.util.ArrayList;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Why;
import lockstep.explorer.schedule.Strategy;

/** One schedule: its tasks, its clock, and who runs next. All of it is touched only by the thread that has the baton, or by the driver when nobody has. */
final class Run {
    final Strategy strategy;
    final Thread driver;
    final VirtualClock time = new VirtualClock();
    final Monitors monitors = new Monitors(this);
    final Memory memory = new Memory(this);
    final Trace trace;
    final Names names = new Names();
    final Classes classes = new Classes();
    /** Who last signalled a condition. */
    final lockstep.explorer.race.IdentityTable<Task> signals = new lockstep.explorer.race.IdentityTable<>();
    final lockstep.explorer.race.IdentityTable<Integer> hashes = ValueHooks.table();
    final JucHooks.Pools pools = new JucHooks.Pools();
    final Console.Output output = new Console.Output();
    final Verdicts verdicts = new Verdicts(this);
    final boolean mayExit;
    private final boolean threadsMayStay;
    final boolean switchAfterStart;
    final ArrayList<Task> tasks = new ArrayList<>();

    private final ArrayList<Task> live = new ArrayList<>();
    private Task[] enabled = new Task[8];
    private Task last;
    private int streak;
    private int idle;
    private int idleLoops;
    private int after;
    boolean bodyOver;
    /** Somebody has looked at a thread's state, and so can see it wait for a monitor. */
    boolean statesSeen;
    volatile boolean ending;
    int decisions;
    /** Moves with every sign of life; the driver watches it. */
    int beats;
    int switches;
    /** Whether the program itself has waited for a signal. */
    boolean waited;
    /** Where a wait first ended without one. */
    int signalless = Sites.NONE;
    private int early;
    private int busyLoops;
    /** Set by the driver: the program has used up the heap, and gets an error while there is some left for the explorer. */
    volatile boolean full;

    Run(Strategy strategy, Thread driver, boolean recording, Body body) {
        this.strategy = strategy;
        this.driver = driver;
        this.mayExit = body.mayExit();
        this.threadsMayStay = body.threadsMayStay();
        this.trace = new Trace(recording);
        this.switchAfterStart = strategy.choose(2) == 0;
    }

    Task add(Thread thread, int site) {
        if (tasks.size() >= Limits.TASKS) {
            end(Finding.NOT_CONTROLLED, Why.TOO_MANY_THREADS, "more than ".concat(Integer.toString(Limits.TASKS)).concat(" threads in one schedule"));
            throw Killed.INSTANCE;
        }
        Task task = new Task(this, thread, tasks.size(), site);
        tasks.add(task);
        live.add(task);
        progress();
        return task;
    }

    /** The task of a thread, or {@code null}. A thread that begins asks without having the baton, so the list may be growing. */
    Task find(Thread thread) {
        for (int i = tasks.size() - 1; i >= 0; i--) {
            Task task = tasks.get(i);
            if (task != null && task.thread == thread) {
                return task;
            }
        }
        return null;
    }

    /** Something changed that could let somebody go on. */
    void progress() {
        idle = 0;
        idleLoops = 0;
    }

    /** A moment at which another task may run. */
    void point(Task me, Object target, boolean writes, boolean yields) {
        alive(me);
        me.switchSoon = false;
        me.pendingTarget = target;
        me.pendingWrites = writes;
        limits(me);
        give(me, yields || streak > Limits.STREAK);
    }

    private void give(Task me, boolean yields) {
        pass(me, next(me, yields));
    }

    private void pass(Task me, Task next) {
        trace.mix(next.id, me.site);
        if (next != me) {
            switches++;
            Baton.pass(me, next);
            alive(me);
        }
    }

    /** Ends when somebody has woken the task, or its deadline has come, and it is its turn again. */
    void block(Task me, Waiting waiting, Object on, long deadline) {
        alive(me);
        me.waiting = waiting;
        me.waitingOn = on;
        me.deadline = deadline;
        me.timedOut = false;
        me.runnable = me.early;
        me.pendingTarget = on;
        me.pendingWrites = true;
        limits(me);
        pass(me, nextOrStuck(me));
        me.waiting = Waiting.NOTHING;
        me.waitingOn = null;
    }

    /** Asked before the program itself waits for a signal: whether the wait may end without one. */
    boolean early() {
        waited = true;
        if (strategy.wakesWithoutSignal() && early < Limits.SIGNALLESS && strategy.choose(2) == 1) {
            early++;
            return true;
        }
        return false;
    }

    /** A wait has ended without a signal. */
    void signalless(Task me, Object on) {
        signalless = signalless == Sites.NONE ? me.site : signalless;
        trace.step(me, Deed.WAKES_UNASKED, on, "");
    }

    /** The task's thread has run its last line of the program. */
    void finish(Task me) {
        me.reads.confess(me);
        me.done = true;
        me.runnable = false;
        live.remove(me);
        progress();
        me.clock.tick(me.id);
        for (int i = 0; i < me.joiners.size(); i++) {
            me.joiners.get(i).wake();
        }
        monitors.ended(me);
        if (me.dying || ending) {
            Baton.release(driver);
            return;
        }
        trace.mix(me.id, Sites.NONE);
        if (bodyOver && (threadsMayStay || nobodyCounts())) {
            ending = true;
            verdicts.completed();
            Baton.release(driver);
            return;
        }
        Task next = next(me, false);
        if (next == null) {
            ending = true;
            verdicts.stuck();
            Baton.release(driver);
            return;
        }
        me.inside++;
        Baton.running = next;
        java.util.concurrent.locks.LockSupport.unpark(next.thread);
    }

    /** Ends the schedule here; the calling task goes no further. */
    void end(Finding finding, Why why, String message) {
        verdicts.say(finding, why, message, null);
        stop(Baton.owner());
    }

    void stop(Task me) {
        ending = true;
        me.inside++;
        Baton.release(driver);
        Baton.await(me);
        me.inside--;
        alive(me);
    }

    void alive(Task me) {
        if (me.dying) {
            if (++me.killedHooks > Limits.KILLED_HOOKS) {
                me.inside++;
                Baton.release(driver);
                for (;;) {
                    java.util.concurrent.locks.LockSupport.park();
                }
            }
            throw Killed.INSTANCE;
        }
    }

    /** A lot of jumps back in which nothing happened. */
    void looped(Task me) {
        alive(me);
        if (full) {
            full = false;
            throw new OutOfMemoryError("Java heap space: nine tenths of it stay in use");
        }
        busyLoops += idleLoops == 0 ? 1 : 0;
        if (++idleLoops > Limits.IDLE_LOOPS || busyLoops > Limits.BUSY_LOOPS) {
            end(Finding.LIVELOCK, Why.LOOPS, me.name().concat(" loops and nothing in the loop can end it"));
        }
        beats++;
        if (idleLoops % Limits.IDLE_LOOPS_FOR_TIME == 0) {
            time.advance(live);
        }
        if (live.size() > 1) {
            me.pendingTarget = null;
            me.pendingWrites = false;
            give(me, true);
        }
    }

    private boolean nobodyCounts() {
        for (int i = 0; i < live.size(); i++) {
            if (!live.get(i).thread.isDaemon()) {
                return false;
            }
        }
        return true;
    }

    private void limits(Task me) {
        me.looks = 0;
        decisions++;
        beats++;
        streak = last == me ? streak + 1 : 0;
        last = me;
        time.step(++idle, live);
        if (verdicts.hopeless(idle, decisions)) {
            stop(me);
        }
        if (after > Limits.MOVES_AFTER) {
            verdicts.leftBehind();
            stop(me);
        }
    }

    private Task nextOrStuck(Task me) {
        Task next = next(me, false);
        if (next != null) {
            return next;
        }
        verdicts.stuck();
        stop(me);
        throw Killed.INSTANCE;
    }

    /** Who runs next; {@code null} where nobody can and no time will help. */
    private Task next(Task me, boolean yields) {
        int count = enabled();
        while (count == 0) {
            if (!time.advance(live)) {
                return null;
            }
            after += bodyOver ? 1 : 0;
            count = enabled();
        }
        if (count == 1) {
            return enabled[0];
        }
        return enabled[strategy.pick(enabled, count, me, yields)];
    }

    private int enabled() {
        int size = live.size();
        if (enabled.length < size) {
            enabled = new Task[size * 2];
        }
        int count = 0;
        for (int i = 0; i < size; i++) {
            Task task = live.get(i);
            if (task.runnable) {
                enabled[count++] = task;
            }
        }
        return count;
    }
}
