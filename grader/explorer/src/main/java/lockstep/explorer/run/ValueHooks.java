package lockstep.explorer.run;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.race.IdentityTable;

/** Values that differ from run to run on a plain JVM: identity hashes, random UUIDs, secure random numbers; and the exit of the JVM. */
public final class ValueHooks {
    /** Whether objects of a class have no hash of their own. The hash does not tell: by a flag of the kit's JVMs it is the same for all that have none. */
    private static final ClassValue<Boolean> BY_IDENTITY = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                Class<?> declares = type.getMethod("hashCode").getDeclaringClass();
                return declares == Object.class || declares == Enum.class;
            } catch (NoSuchMethodException everyClassHasOne) {
                throw new IllegalStateException(everyClassHasOne);
            }
        }
    };

    private ValueHooks() {
    }

    public static int identity(Object object, int site) {
        Task me = Baton.owner();
        if (me == null || object == null || site == Sites.NONE && !ofProgram(object)) {
            return System.identityHashCode(object);
        }
        Integer known = me.run.hashes.get(object);
        if (known == null && me.inside > 0) {
            // Linking a call for the first time must not take a number from those that the program sees.
            return System.identityHashCode(object);
        }
        if (known == null) {
            known = me.run.names.nextHash();
            me.run.hashes.put(object, known);
        }
        return known;
    }

    /** {@code Object.hashCode} called where the static type is {@code Object}. */
    public static int hash(Object object, int site) {
        Task me = Baton.owner();
        return me != null && ofProgram(object) && isByIdentity(me, object.getClass()) ? identity(object, site) : object.hashCode();
    }

    private static boolean isByIdentity(Task me, Class<?> type) {
        me.inside++;
        try {
            return BY_IDENTITY.get(type);
        } finally {
            me.inside--;
        }
    }

    /** Objects of the JDK's keep their hashes: the JDK may keep them in tables that outlive the run. */
    private static boolean ofProgram(Object object) {
        Class<?> type = object.getClass();
        return type == Object.class || object instanceof Thread || type.getClassLoader() != null;
    }

    public static UUID uuid(int site) {
        Task me = Baton.owner();
        return me == null ? UUID.randomUUID() : new UUID(me.run.names.nextHash() * 0x9E3779B97F4A7C15L, me.run.names.nextHash() * 0xBF58476D1CE4E5B9L);
    }

    public static RandomGenerator generator(int site) {
        return generator(null, null);
    }

    public static RandomGenerator generator(String algorithm, int site) {
        return generator(null, algorithm);
    }

    public static RandomGenerator generator(RandomGeneratorFactory<?> factory, int site) {
        return generator(factory, null);
    }

    /** A generator whose seed the program leaves to the JDK, which would look at the clock. The JDK looks for the algorithm out of sight. */
    private static RandomGenerator generator(RandomGeneratorFactory<?> given, String algorithm) {
        Task me = Baton.owner();
        IgnoreHooks.enter();
        try {
            RandomGeneratorFactory<?> factory = given != null ? given : algorithm == null ? RandomGeneratorFactory.getDefault()
                : RandomGeneratorFactory.of(algorithm);
            return me == null ? factory.create() : factory.create(me.run.names.nextHash());
        } finally {
            IgnoreHooks.exit();
        }
    }

    /** What {@code SecureRandom.nextBytes} fills an array with; answers whether it has. */
    public static boolean bytes(SecureRandom random, byte[] bytes) {
        Task me = Baton.owner();
        if (me == null) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (me.run.names.nextHash() >> Byte.SIZE);
        }
        return true;
    }

    public static void exit(int status, int site) {
        Task me = Baton.owner();
        if (me == null) {
            System.exit(status);
            return;
        }
        me.run.alive(me);
        if (site != Sites.NONE) {
            me.site = site;
        }
        me.run.trace.step(me, Deed.EXITS);
        me.run.verdicts.exit(me, status);
        me.run.stop(me);
    }

    /** Where the walk over an immutable set or map starts: the JDK draws it once per JVM. */
    public static long salt(long real) {
        return Baton.owner() == null ? real : 0x5DEECE66L;
    }

    /** Which way the walk goes. */
    public static boolean reverse(boolean real) {
        return Baton.owner() == null && real;
    }

    /** {@code Runtime.exit} and {@code Runtime.halt}. */
    public static void exit(Object runtime, int status, int site) {
        exit(status, site);
    }

    /** The identity hashes that one run has given out. */
    static IdentityTable<Integer> table() {
        return new IdentityTable<>();
    }
}
