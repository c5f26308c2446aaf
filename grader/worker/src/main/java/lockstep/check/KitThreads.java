package lockstep.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells the kit's own threads from those that student code brought into being. */
public final class KitThreads {

    /** Where newer JDKs keep the threads of the common pool; older ones keep them with whoever used the pool first. */
    private static final String COMMON_POOL = "InnocuousForkJoinWorkerThreadGroup";
    private static final ThreadGroup ROOT = root();
    private static final ThreadGroup MAIN = mainGroup();
    private static final ThreadGroup GROUP = new ThreadGroup(ROOT, "lockstep");

    private KitThreads() { }

    /** Starts a daemon thread that belongs to the kit. It is never counted, watched or blamed. */
    public static Thread start(String name, Runnable body) {
        Thread thread = new Thread(GROUP, body, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** All live platform threads but the JVM's and the kit's. */
    public static List<Thread> others() {
        return Stream.concat(Stream.of(MAIN), groupsBelowRoot().filter(group -> group.getName().equals(COMMON_POOL)))
                .flatMap(group -> threadsOf(group).stream()).toList();
    }

    /** A new group for threads that are to be watched, whoever asks for it. */
    static ThreadGroup watchedGroup(String name) {
        return new ThreadGroup(MAIN, name);
    }

    private static List<Thread> threadsOf(ThreadGroup group) {
        Thread[] found = new Thread[group.activeCount() * 2 + 32];
        int count = group.enumerate(found);
        while (count == found.length) {
            found = new Thread[found.length * 2];
            count = group.enumerate(found);
        }
        return List.of(Arrays.copyOf(found, count));
    }

    /** The kit's group stands beside this one, not in it. */
    private static ThreadGroup mainGroup() {
        return groupsBelowRoot().filter(group -> group.getName().equals("main")).findFirst().orElse(ROOT);
    }

    private static Stream<ThreadGroup> groupsBelowRoot() {
        ThreadGroup[] groups = new ThreadGroup[ROOT.activeGroupCount() * 2 + 8];
        return Arrays.stream(groups, 0, ROOT.enumerate(groups, false));
    }

    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
