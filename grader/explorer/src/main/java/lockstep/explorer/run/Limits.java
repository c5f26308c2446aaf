package lockstep.explorer.run;

/**
 * How far one schedule may go. A program that honestly needs more is called a livelock, so the limit is far: what a program does in a second or
 * two. Who knows that bodies are small sets {@code lockstep.explore.steps}, and hears of a livelock earlier.
 */
final class Limits {
    /** Steps without anybody writing, releasing, starting or ending anything: what runs only looks. */
    static final int IDLE_STEPS = 20_000;
    static final int STEPS = Integer.getInteger("lockstep.explore.steps", 2_000_000);
    /** So often it is looked whether threads stand in a circle that others do not know of. */
    static final int STEPS_PER_LOOK = 50_000;
    /** So often the clock has to move, once the body is over, before those who go on by it count as left behind. */
    static final int MOVES_AFTER = 5_000;
    /** Waits of one schedule that may end without a signal. */
    static final int SIGNALLESS = 8;
    static final int TASKS = 2_000;
    /** Steps of one task in a row after which it counts as yielding. */
    static final int STREAK = 200;
    /** Reads of volatile variables in a row after which it yields: a pool's thread may look again and again until another one has moved on. */
    static final int LOOKS = 10_000;
    /** Hooks that a task may still pass while its thread is being ended. */
    static final int KILLED_HOOKS = 10_000;
    /** Jumps back without any other event, in lots of {@link #LOOP_LOT}. */
    static final int LOOP_LOT = 1024;
    static final int IDLE_LOOPS = STEPS / 100 * 3;
    /** The same, where something happened. */
    static final int BUSY_LOOPS = STEPS / 100;

    /** Steps at work for which somebody sleeps on: then the first sleeper's time is up, as a worker that runs until it is stopped has to see. */
    static final int STEPS_PER_SLEEP = 10_000;
    /** What so many steps take, for those who wait with a limit. */
    static final long NANOS_PER_SLEEP = 50_000_000;

    /** Steps, and lots of jumps, in which nobody changed anything: who runs waits for somebody who sleeps, so time must move. */
    static final int IDLE_STEPS_FOR_TIME = 2_000;
    static final int IDLE_LOOPS_FOR_TIME = IDLE_LOOPS / 15;

    private Limits() {
    }
}
