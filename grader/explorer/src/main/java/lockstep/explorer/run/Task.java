package lockstep.explorer.run;

import java.util.ArrayList;
import lockstep.explorer.race.VectorClock;
import lockstep.explorer.schedule.Candidate;

/** A controlled thread of one run. */
final class Task implements Candidate {
    static final long NEVER = Long.MAX_VALUE;

    final Run run;
    final Thread thread;
    final int id;
    final int startedAt;
    final VectorClock clock = new VectorClock();
    /** What this thread really locks where the program locks something: its own object, which nobody else wants. */
    final Object stand = new Object();
    final ArrayList<Held> held = new ArrayList<>(4);
    final ArrayList<Task> joiners = new ArrayList<>(2);

    boolean begun;
    boolean done;
    boolean runnable = true;
    boolean dying;
    int killedHooks;
    /** Reads of volatile variables since it last wrote one or somebody else had a chance to run. */
    int looks;
    /** Above 0 where the explorer's own code or code that is left alone runs, and until the thread has its first turn. */
    int inside = 1;
    int site = Sites.NONE;
    boolean switchSoon;
    /** Between an optimistic stamp and its validation. */
    boolean optimistic;
    final OptimisticReads reads = new OptimisticReads();
    int initializing;

    Waiting waiting = Waiting.NOTHING;
    Object waitingOn;
    long deadline = NEVER;
    boolean timedOut;
    boolean notified;
    boolean everNotified;
    /** Permits taken and not given back, by the synchroniser inside the semaphore. */
    final java.util.IdentityHashMap<Object, Integer> permits = new java.util.IdentityHashMap<>(4);
    Monitor lastNotifiedOn;
    boolean wroteSinceNotified;
    boolean permit;
    /** May wake though nobody has woken it: it waits, but can be chosen. */
    boolean early;
    /** The condition that the program itself waits for, else {@code null}. */
    Object awaiting;
    /** Has woken from that without a signal; the JDK's code is told of an interrupt, the only way out that it knows. */
    boolean pretends;
    boolean pretended;
    Object blocker;
    /** The future that it waits for, or has waited for last. */
    Object joined;
    boolean interrupted;

    Object pendingTarget;
    boolean pendingWrites;

    Task(Run run, Thread thread, int id, int startedAt) {
        this.run = run;
        this.thread = thread;
        this.id = id;
        this.startedAt = startedAt;
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public Object pendingTarget() {
        return pendingTarget;
    }

    @Override
    public boolean pendingWrites() {
        return pendingWrites;
    }

    /** Ends a wait, whatever ended it. */
    void wake() {
        runnable = true;
        deadline = NEVER;
    }

    /** Whether it waits with a limit, or goes on because the last limit has passed. */
    boolean byTheClock() {
        return deadline != NEVER || timedOut;
    }

    /** The monitors and locks it holds, by their names. */
    java.util.List<String> locks() {
        ArrayList<String> locks = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            locks.add(held.get(i).name());
        }
        return locks;
    }

    String name() {
        String name = thread.getName();
        return name.isEmpty() ? "thread-".concat(Integer.toString(id)) : name;
    }
}
