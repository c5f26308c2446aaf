package lockstep.checks.pagedownloader;

/** Measures virtual time, which moves only while nobody can go on. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();

    /** Seconds since it was made. */
    double seconds() {
        return (System.nanoTime() - begin) / NANOS;
    }
}
