package lockstep.checks.backgroundtasks;

/** Measures virtual time, which moves only while nobody can go on. Reading it costs a little of it, so it is told in whole seconds. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();

    /** Seconds since it was made. */
    long seconds() {
        return Math.round((System.nanoTime() - begin) / NANOS);
    }
}
