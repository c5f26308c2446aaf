package lockstep.checks.failures;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A handler that remembers what it was told, and by which thread. */
final class Told implements Consumer<Throwable> {

    private final List<Throwable> all = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    @Override
    public void accept(Throwable failure) {
        threads.add(Thread.currentThread());
        all.add(failure);
    }

    /** Everything, in the order in which it was told. */
    List<Throwable> all() {
        return all;
    }

    /** The threads that told something, in that order. */
    List<Thread> threads() {
        return threads;
    }

    /** Whether the failure was told, as itself or inside a wrapper, or at least its own cause was. */
    boolean knows(Throwable failure) {
        return all.stream().anyMatch(told -> isOrWraps(told, failure) || isOrWraps(failure, told));
    }

    /** How often the failure was told, as itself or inside a wrapper. */
    long times(Throwable failure) {
        return all.stream().filter(told -> isOrWraps(told, failure)).count();
    }

    /** Whether the failure is {@code outer} or a cause below it. */
    static boolean isOrWraps(Throwable outer, Throwable failure) {
        return failure != null && Stream.iterate(outer, next -> next != null, Throwable::getCause).anyMatch(next -> next == failure);
    }

    /** What to call a throwable in a sentence. */
    static String name(Throwable thrown) {
        return thrown == null ? "null" : thrown.getClass().getSimpleName();
    }
}
