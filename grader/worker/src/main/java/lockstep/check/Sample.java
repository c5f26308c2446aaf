package lockstep.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a set of threads is doing at one moment.
 *
 * @param threads the threads that were alive
 */
public record Sample(List<Look> threads) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FRAMES_OF_A_SLEEP = 4;

    /** How one thread can go on. */
    enum Motion {
        /** It runs, or is about to. */
        RUNS,
        /** It sleeps, and will wake up by itself. */
        SLEEPS,
        /** It waits for somebody, but not for ever. */
        WAITS_WITH_A_LIMIT,
        /** It waits for somebody to release a lock. */
        BLOCKED,
        /** It waits for somebody. */
        WAITS
    }

    /**
     * One thread.
     *
     * @param id     its number
     * @param motion how it can go on
     * @param waits  how often it has begun to wait, sleep or block so far
     */
    record Look(long id, Motion motion, long waits) {

        /** Whether it will move by the clock. */
        boolean isTimed() {
            return motion == Motion.SLEEPS || motion == Motion.WAITS_WITH_A_LIMIT;
        }
    }

    /** Looks at these threads now. Those that have ended are left out. */
    public static Sample of(Collection<Thread> threads) {
        long[] ids = threads.stream().mapToLong(Thread::getId).toArray();
        return new Sample(Stream.of(THREADS.getThreadInfo(ids, FRAMES_OF_A_SLEEP)).filter(Objects::nonNull).map(Sample::look).toList());
    }

    /** Whether no thread can move by itself before some time limit has passed. */
    public boolean waits() {
        return threads.stream().noneMatch(look -> look.motion == Motion.RUNS || look.motion == Motion.SLEEPS);
    }

    /** Whether no thread can ever move by itself. */
    public boolean waitsForEver() {
        return threads.stream().allMatch(look -> look.motion == Motion.WAITS || look.motion == Motion.BLOCKED);
    }

    /** Whether some thread runs. */
    boolean runs() {
        return threads.stream().anyMatch(look -> look.motion == Motion.RUNS);
    }

    /** Which threads were alive. */
    Set<Long> ids() {
        return threads.stream().map(Look::id).collect(Collectors.toSet());
    }

    /** Processor time that these threads have used so far, in nanoseconds. */
    public static long cpuNanos(Collection<Thread> threads) {
        return threads.stream().mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getId()))).sum();
    }

    private static Look look(ThreadInfo info) {
        return new Look(info.getThreadId(), motion(info), info.getWaitedCount() + info.getBlockedCount());
    }

    private static Motion motion(ThreadInfo info) {
        return switch (info.getThreadState()) {
            case WAITING -> Motion.WAITS;
            case BLOCKED -> Motion.BLOCKED;
            case TIMED_WAITING -> sleeps(info) ? Motion.SLEEPS : Motion.WAITS_WITH_A_LIMIT;
            default -> Motion.RUNS;
        };
    }

    private static boolean sleeps(ThreadInfo info) {
        return Stream.of(info.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Thread") && frame.getMethodName().startsWith("sleep"));
    }
}
