package lockstep.explorer.run;

import java.lang.reflect.Constructor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;

/** What {@code java.util.concurrent} keeps once per JVM and a run has for itself: the common pool and the scheduler behind {@code orTimeout}. */
public final class JucHooks {
    private JucHooks() {
    }

    /** In place of a read of a static field that holds the common pool. */
    public static Object commonPool(Object real) {
        Task me = Baton.owner();
        if (me == null) {
            return real;
        }
        Pools pools = me.run.pools;
        if (pools.common == null) {
            me.inside++;
            try {
                pools.common = newCommonPool();
            } finally {
                me.inside--;
            }
        }
        return pools.common;
    }

    /** In place of a read of {@code CompletableFuture.Delayer.delayer}. */
    public static Object delayer(Object real) {
        Task me = Baton.owner();
        if (me == null) {
            return real;
        }
        Pools pools = me.run.pools;
        if (pools.delayer == null) {
            pools.delayer = new ScheduledThreadPoolExecutor(1, new Daemons());
            pools.delayer.setRemoveOnCancelPolicy(true);
        }
        return pools.delayer;
    }

    private static ForkJoinPool newCommonPool() {
        try {
            Constructor<ForkJoinPool> constructor = ForkJoinPool.class.getDeclaredConstructor(byte.class);
            constructor.setAccessible(true);
            return constructor.newInstance((byte) 0);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("this JDK's ForkJoinPool has no constructor for a common pool", missing);
        }
    }

    /** The pools of one run. */
    static final class Pools {
        ForkJoinPool common;
        ScheduledThreadPoolExecutor delayer;
    }

    private static final class Daemons implements ThreadFactory {
        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, "CompletableFutureDelayScheduler");
            thread.setDaemon(true);
            return thread;
        }
    }
}
