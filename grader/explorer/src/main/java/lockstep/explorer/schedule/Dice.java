package lockstep.explorer.schedule;

/** A seeded source of choices: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). The JDK's own generators are what the explored program may use. */
public final class Dice {
    private long state;

    public Dice(long seed) {
        state = seed;
    }

    public long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    /** A number from 0 below {@code bound}. */
    public int below(int bound) {
        return bound <= 1 ? 0 : (int) ((next() >>> 33) % bound);
    }

    /** Spreads the bits of a number; neighbours come out unrelated. */
    public static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
