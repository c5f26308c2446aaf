package lockstep.check;

import java.util.Arrays;
import java.util.List;

/** Tells the kit's own threads from those that student code brought into being. */
public final class KitThreads {

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
        Thread[] found = new Thread[MAIN.activeCount() * 2 + 32];
        int count = MAIN.enumerate(found);
        while (count == found.length) {
            found = new Thread[found.length * 2];
            count = MAIN.enumerate(found);
        }
        return List.of(Arrays.copyOf(found, count));
    }

    /** The kit's group stands beside this one, not in it. */
    private static ThreadGroup mainGroup() {
        ThreadGroup[] groups = new ThreadGroup[ROOT.activeGroupCount() * 2 + 8];
        int count = ROOT.enumerate(groups, false);
        return Arrays.stream(groups, 0, count).filter(group -> group.getName().equals("main")).findFirst().orElse(ROOT);
    }

    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
