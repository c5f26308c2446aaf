package lockstep.check;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.protocol.Frame;
import lockstep.protocol.LockFacts;
import lockstep.protocol.ThreadFacts;
import lockstep.protocol.ThrowableFacts;

/** Turns live threads and throwables into facts that can be sent. */
public final class Facts {

    private static final int DEEPEST_STACK = 60;
    private static final int LONGEST_CHAIN = 5;
    private static final int LONGEST_MESSAGE = 400;
    private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda(\\$\\d+)?/0x[0-9a-f]+(@[0-9a-f]+)?");
    private static final Pattern HASH = Pattern.compile("\\b((?:[a-z]\\w*\\.)+[A-Z][\\w.$]*)@[0-9a-f]+\\b");

    private final Map<Integer, LockFacts> locks = new HashMap<>();

    private Facts() { }

    /** The throwable and its causes, outermost first. Survives throwables that misbehave when asked. */
    public static List<ThrowableFacts> of(Throwable thrown) {
        List<ThrowableFacts> chain = new ArrayList<>();
        Throwable next = thrown;
        while (next != null && chain.size() < LONGEST_CHAIN) {
            chain.add(new ThrowableFacts(next.getClass().getName(), messageOf(next), framesOf(next)));
            next = causeOf(next);
        }
        return List.copyOf(chain);
    }

    /** Where these threads stand now, sorted by name. */
    public static List<ThreadFacts> of(Collection<Thread> threads) {
        var bean = ManagementFactory.getThreadMXBean();
        long[] ids = threads.stream().mapToLong(Thread::getId).toArray();
        long[] cycle = Objects.requireNonNullElse(bean.findDeadlockedThreads(), new long[0]);
        Set<Long> deadlocked = new TreeSet<>(Arrays.stream(cycle).boxed().toList());
        Facts facts = new Facts();
        return Stream.of(bean.getThreadInfo(ids, true, true))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ThreadInfo::getThreadName))
                .map(info -> facts.of(info, deadlocked.contains(info.getThreadId())))
                .toList();
    }

    private ThreadFacts of(ThreadInfo info, boolean deadlocked) {
        List<LockFacts> holds = Stream.concat(Stream.of(info.getLockedMonitors()).sorted(Comparator.comparingInt(MonitorInfo::getLockedStackDepth).reversed()),
                Stream.of(info.getLockedSynchronizers())).map(this::of).distinct().toList();
        return new ThreadFacts(info.getThreadName(), info.isDaemon(), info.getThreadState(),
                Optional.ofNullable(info.getLockInfo()).map(this::of), Optional.ofNullable(info.getLockOwnerName()),
                holds, deadlocked, cut(info.getStackTrace()));
    }

    private LockFacts of(LockInfo lock) {
        return locks.computeIfAbsent(lock.getIdentityHashCode(), hash -> new LockFacts(lock.getClassName(), locks.size() + 1));
    }

    private static List<Frame> cut(StackTraceElement[] stack) {
        return Stream.of(stack).limit(DEEPEST_STACK).map(Frame::of).toList();
    }

    private static String messageOf(Throwable thrown) {
        try {
            String message = withoutAddresses(Objects.requireNonNullElse(thrown.getMessage(), ""));
            return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
        } catch (RuntimeException | StackOverflowError e) {
            return "";
        }
    }

    /** The JDK's messages name objects by hashes and lambdas by addresses, which are others in each JVM. */
    private static String withoutAddresses(String message) {
        return HASH.matcher(LAMBDA.matcher(message).replaceAll("\\$Lambda")).replaceAll("$1");
    }

    private static List<Frame> framesOf(Throwable thrown) {
        try {
            return cut(thrown.getStackTrace());
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    private static Throwable causeOf(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }
}
