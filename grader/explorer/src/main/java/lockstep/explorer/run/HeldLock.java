package lockstep.explorer.run;

/** A lock of {@code java.util.concurrent.locks}, or one that the program has built upon its synchronisers, as one task holds it. */
final class HeldLock extends Held {
    /** The synchroniser inside the lock, or the lock where it is its own. */
    private final Object lock;
    private final String part;

    /** @param part which half of a lock with two it is, as the program calls it, else empty */
    HeldLock(Object lock, String part, int site) {
        this.lock = lock;
        this.part = part;
        ownedSince = site;
    }

    boolean is(Object other, String otherPart) {
        return lock == other && part.equals(otherPart);
    }

    /** Whether a thread that is blocked on the object wants this lock. */
    boolean blocks(Object blocker) {
        return lock == blocker;
    }

    @Override
    Object object() {
        return lock;
    }

    @Override
    String name() {
        return Frames.called(lock).concat(part);
    }
}
