package lockstep.explorer.run;

import java.lang.reflect.Field;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Who holds which lock of the library's, since where: evidence for races and deadlocks, told where the JDK's own code takes and frees them. */
public final class LockHooks {
    private static final String WRITE = ".writeLock";
    private static final String READ = ".readLock";
    private static final String LOCKS = "java.util.concurrent.locks.";

    private static Field sync;

    private LockHooks() {
    }

    /** A lock with one owner has got another one, or none. */
    public static boolean owner(AbstractOwnableSynchronizer lock, Thread owner) {
        Task me = Baton.current();
        if (me != null && isLock(lock)) {
            String part = lock.getClass().getName().startsWith("ReentrantReadWriteLock", LOCKS.length()) ? WRITE : "";
            if (owner == null) {
                freed(me, lock, part);
            } else {
                taken(me, lock, part);
            }
        }
        return false;
    }

    /** A pool's workers are synchronisers too, but no locks. */
    private static boolean isLock(Object lock) {
        String name = lock.getClass().getName();
        return name.startsWith(LOCKS) || Frames.isProgram(name);
    }

    public static void readLocked(ReentrantReadWriteLock.ReadLock lock) {
        readTried(true, lock);
    }

    public static void readTried(boolean got, Object lock) {
        Task me = Baton.current();
        if (me != null && got) {
            taken(me, inner(lock), READ);
        }
    }

    public static void readUnlocked(ReentrantReadWriteLock.ReadLock lock) {
        Task me = Baton.current();
        if (me != null) {
            freed(me, inner(lock), READ);
        }
    }

    /** A {@code StampedLock} has given a stamp for writing, or none. */
    public static void writeStamped(long stamp, Object lock) {
        stamped(stamp, lock, WRITE, "");
    }

    public static void readStamped(long stamp, Object lock) {
        stamped(stamp, lock, READ, "");
    }

    /** A stamp has become one for writing. */
    public static void writeConverted(long stamp, Object lock) {
        stamped(stamp, lock, WRITE, READ);
    }

    public static void readConverted(long stamp, Object lock) {
        stamped(stamp, lock, READ, WRITE);
    }

    public static void optimisticConverted(long stamp, Object lock) {
        Task me = Baton.current();
        if (me != null && stamp != 0 && !freed(me, lock, WRITE)) {
            freed(me, lock, READ);
        }
    }

    public static void writeUnstamped(StampedLock lock) {
        writeTriedUnstamped(true, lock);
    }

    public static void readUnstamped(StampedLock lock) {
        readTriedUnstamped(true, lock);
    }

    public static void writeTriedUnstamped(boolean done, Object lock) {
        Task me = Baton.current();
        if (me != null && done) {
            freed(me, lock, WRITE);
        }
    }

    public static void readTriedUnstamped(boolean done, Object lock) {
        Task me = Baton.current();
        if (me != null && done) {
            freed(me, lock, READ);
        }
    }

    private static void stamped(long stamp, Object lock, String now, String before) {
        Task me = Baton.current();
        if (me != null && stamp != 0) {
            boolean had = freed(me, lock, before);
            if (had || before.isEmpty() || !has(me, lock, now)) {
                taken(me, lock, now);
            }
        }
    }

    private static void taken(Task me, Object lock, String part) {
        me.run.trace.inside(me, lock);
        me.held.add(new HeldLock(lock, part, me.site));
    }

    private static boolean has(Task me, Object lock, String part) {
        return find(me, lock, part) >= 0;
    }

    private static boolean freed(Task me, Object lock, String part) {
        int index = find(me, lock, part);
        if (index >= 0) {
            me.held.remove(index);
        }
        return index >= 0;
    }

    private static int find(Task me, Object lock, String part) {
        for (int i = me.held.size() - 1; i >= 0; i--) {
            Held held = me.held.get(i);
            if (held instanceof HeldLock && ((HeldLock) held).is(lock, part)) {
                return i;
            }
        }
        return -1;
    }

    /** What threads that wait for the lock are seen to be blocked on. */
    private static Object inner(Object lock) {
        try {
            if (sync == null) {
                Field field = ReentrantReadWriteLock.ReadLock.class.getDeclaredField("sync");
                field.setAccessible(true);
                sync = field;
            }
            return sync.get(lock);
        } catch (ReflectiveOperationException missing) {
            return lock;
        }
    }
}
