package lockstep.explorer.run;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** State of the JDK that a schedule must find as a fresh JVM would have it. Touched by the driver, before the body starts. */
final class JdkState {
    private static final long SEED = 0x5DEECE66DL;
    /** The id of a JVM's first thread. */
    private static final long MAIN = 1;

    private static Object unsafe;
    private static Method putLong;
    private static Method putInt;
    private static Method putReference;
    private static Method offset;
    private static AtomicInteger poolNumber;
    private static AtomicInteger probes;
    private static AtomicLong seeder;
    private static AtomicLong seeds;
    private static AtomicLong splits;
    private static Random mathRandom;
    private static Random shuffling;
    private static long threadSeed;
    private static long threadProbe;
    private static long threadSecondary;
    private static long threadId;
    private static long constants;
    private static long directory;
    private static Class<?> pool;
    private static long poolIds;

    private JdkState() {
    }

    static void open() {
        try {
            Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
            unsafe = type.getMethod("getUnsafe").invoke(null);
            putLong = type.getMethod("putLong", Object.class, long.class, long.class);
            putInt = type.getMethod("putInt", Object.class, long.class, int.class);
            putReference = type.getMethod("putReference", Object.class, long.class, Object.class);
            offset = type.getMethod("objectFieldOffset", Class.class, String.class);
            poolNumber = (AtomicInteger) get(Class.forName("java.util.concurrent.Executors$DefaultThreadFactory"), "poolNumber");
            probes = (AtomicInteger) get(ThreadLocalRandom.class, "probeGenerator");
            seeder = (AtomicLong) get(ThreadLocalRandom.class, "seeder");
            seeds = (AtomicLong) get(Random.class, "seedUniquifier");
            mathRandom = (Random) get(Class.forName("java.lang.Math$RandomNumberGeneratorHolder"), "randomNumberGenerator");
            splits = (AtomicLong) get(SplittableRandom.class, "defaultGen");
            Collections.shuffle(new ArrayList<Object>());
            shuffling = (Random) get(Collections.class, "r");
            threadSeed = offset(Thread.class, "threadLocalRandomSeed");
            threadProbe = offset(Thread.class, "threadLocalRandomProbe");
            threadSecondary = offset(Thread.class, "threadLocalRandomSecondarySeed");
            threadId = offset(Thread.class, "tid");
            constants = offset(Class.class, "enumConstants");
            directory = offset(Class.class, "enumConstantDirectory");
            pool = Class.forName("java.util.concurrent.ForkJoinPool");
            poolIds = (Long) type.getMethod("staticFieldOffset", Field.class).invoke(unsafe, pool.getDeclaredField("poolIds"));
        } catch (ReflectiveOperationException | RuntimeException missing) {
            throw new IllegalStateException("this JDK's internals are not the ones the explorer knows: "
                .concat(System.getProperty("java.vm.version")), missing);
        }
    }

    private static Object get(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    private static long offset(Class<?> type, String name) throws ReflectiveOperationException {
        return (Long) offset.invoke(unsafe, type, name);
    }

    /** Makes it as a fresh JVM would have it, for a body that runs in the thread. */
    static void fresh(Thread body) {
        try {
            ExitHooks.fresh();
            LogHooks.fresh();
            poolNumber.set(1);
            probes.set(0);
            seeder.set(SEED);
            seeds.set(8682522807148012L);
            splits.set(SEED);
            mathRandom.setSeed(SEED);
            shuffling.setSeed(SEED);
            putLong.invoke(unsafe, body, threadSeed, 0L);
            putInt.invoke(unsafe, body, threadProbe, 0);
            putInt.invoke(unsafe, body, threadSecondary, 0);
            putLong.invoke(unsafe, body, threadId, MAIN);
            putInt.invoke(unsafe, pool, poolIds, 0);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An enum class whose constants are made anew must not be remembered by the old ones. */
    static void forgetConstants(Class<?> type) {
        try {
            putReference.invoke(unsafe, type, constants, null);
            putReference.invoke(unsafe, type, directory, null);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
