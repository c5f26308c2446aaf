package lockstep.explorer.run;

import java.io.InputStream;
import java.util.concurrent.locks.LockSupport;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.schedule.Strategy;

/** Runs one schedule after the other. The calling thread is the driver: it waits, watches, judges what got stuck, and ends what is left. */
public final class Engine {
    private static final long LOOK_NANOS = 50_000_000L;
    private static final int LOOKS_BLOCKED = 60;
    private static final int LOOKS_CROWDED = 10;
    private static final int LOOKS_NATIVE = 40;
    private static final int LOOKS_RUNNING = 200;
    private static final int LOOKS_DYING = 40;

    /** Set where a debugger may stop a thread for as long as somebody thinks. */
    private static final boolean PATIENT = Boolean.getBoolean("lockstep.explore.patient");

    private static BodyThread bodyThread;
    private static boolean ready;

    private Engine() {
    }

    /** Runs the body under one schedule. One at a time per JVM. */
    public static synchronized Outcome run(Body body, Strategy strategy, boolean recording) {
        prepare();
        Run run = new Run(strategy, Thread.currentThread(), recording, body);
        Baton.run = run;
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(null);
        InputStream input = System.in;
        System.setIn(InputStream.nullInputStream());
        AccessHooks.fresh();
        StaticHooks.epoch++;
        JdkState.fresh(bodyThread);
        Task main = run.add(bodyThread, Sites.NONE);
        main.begun = true;
        main.clock.tick(main.id);
        bodyThread.give(main, body);
        hand(main);
        boolean over = await(run);
        String why = broken;
        if (why != null) {
            run.verdicts.overrule(Finding.NOT_CONTROLLED, why);
        }
        if (!over) {
            giveUp(run);
        }
        Outcome outcome = run.verdicts.outcome(run.output.text());
        endAll(run);
        Baton.run = null;
        Thread.setDefaultUncaughtExceptionHandler(handler);
        System.setIn(input);
        lastRacySites = run.memory.racySites();
        lastWaited = run.waited;
        return outcome;
    }

    private static int[] lastRacySites = {};
    private static boolean lastWaited;
    private static volatile String broken;

    /** From now on nothing in this JVM is under control: a class runs as it was written. */
    public static void outOfControl(String why) {
        broken = why;
    }

    /** The places that took part in races of the last schedule. */
    public static synchronized int[] lastRacySites() {
        return lastRacySites.clone();
    }

    /** Whether the program itself waited for a signal in the last schedule. */
    public static synchronized boolean lastWaited() {
        return lastWaited;
    }

    private static void prepare() {
        if (!ready) {
            JdkState.open();
            ready = true;
        }
        Console.install();
        if (bodyThread == null) {
            bodyThread = new BodyThread();
            bodyThread.start();
        }
    }

    /** Lets the thread of the bodies end. The next run makes another one. */
    public static synchronized void close() {
        if (bodyThread != null) {
            bodyThread.close();
            bodyThread = null;
        }
    }

    private static void hand(Task task) {
        Baton.running = task;
        LockSupport.unpark(task.thread);
    }

    /** Waits for the end of the schedule; answers false where it does not come. */
    private static boolean await(Run run) {
        int seen = -1;
        int looks = 0;
        int crowded = 0;
        while (Baton.running != null) {
            LockSupport.parkNanos(LOOK_NANOS);
            crowded = crowded() ? crowded + 1 : 0;
            run.full = crowded > LOOKS_CROWDED;
            Task task = Baton.running;
            if (task == null) {
                return true;
            }
            if (run.beats != seen) {
                seen = run.beats;
                looks = 0;
            } else if (!PATIENT && ++looks > limit(task)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inNative(Thread thread) {
        try {
            StackTraceElement[] stack = thread.getStackTrace();
            return stack.length > 0 && stack[0].isNativeMethod();
        } catch (OutOfMemoryError full) {
            return false;
        }
    }

    /** Whether hardly any heap is left, garbage counted as used. */
    private static boolean crowded() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() / 10 * 9;
    }

    private static int limit(Task task) {
        if (task.thread.getState() != Thread.State.RUNNABLE) {
            return LOOKS_BLOCKED;
        }
        return inNative(task.thread) ? LOOKS_NATIVE : LOOKS_RUNNING;
    }

    private static void giveUp(Run run) {
        Task task = Baton.running;
        String where = task == null ? "" : top(task.thread);
        run.verdicts.say(Finding.NOT_CONTROLLED, "a thread blocks or computes outside the explorer's control".concat(where), null);
        run.ending = true;
    }

    private static String top(Thread thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        return stack.length == 0 ? "" : ": ".concat(thread.getName()).concat(" at ").concat(stack[0].toString());
    }

    /** Ends every thread that the schedule has left, one by one. */
    private static void endAll(Run run) {
        run.ending = true;
        if (PATIENT) {
            // A debugger would stop at each end; this JVM runs no other schedule, and its host ends it.
            Baton.running = null;
            bodyThread = null;
            return;
        }
        for (int i = 0; i < run.tasks.size(); i++) {
            Task task = run.tasks.get(i);
            if (!task.done) {
                task.dying = true;
                hand(task);
                awaitEnd(task);
            }
        }
        Baton.running = null;
    }

    private static void awaitEnd(Task task) {
        for (int looks = 0; Baton.running != null && looks < LOOKS_DYING; looks++) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        if (!task.done && task.thread == bodyThread) {
            bodyThread = null;
        }
    }
}
