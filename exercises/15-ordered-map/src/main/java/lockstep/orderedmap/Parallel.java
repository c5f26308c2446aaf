package lockstep.orderedmap;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** Maps the elements of a list, several of them at the same time. */
public final class Parallel {

    private Parallel() { }

    /**
     * Calls {@code f} once for each element of {@code in}, several calls at the same time, and returns the results in the order of the
     * elements, whichever of them was ready first.
     *
     * <p>Never more than {@code parallelism} calls of {@code f} run at the same time, in the whole call of this method. If there are enough
     * elements, that many really do run at the same time. An empty list is no special case, and no
     * element and no result is {@code null}.
     *
     * <p>If {@code f} throws, be it an exception or an error, this call throws an {@code ExecutionException} whose cause is the very object
     * that {@code f} threw; it comes out nowhere else. Elements whose turn has not come by then are left out: once a call of {@code f} has
     * failed and all calls for the elements before it have ended, no further call is begun, except that a thread may be just about to begin
     * one. Calls that run may be interrupted.
     *
     * <p>When this method returns or throws an {@code ExecutionException}, no call of {@code f} runs and none will be begun. In every case
     * the threads that it has made end: they are never left to wait for more work.
     *
     * @param in          the elements; may be empty, and is only read
     * @param parallelism how many calls of {@code f} may run at the same time; at least 1
     * @param f           what is made of an element; several threads may call it at the same time
     * @param <A>         the type of the elements
     * @param <B>         the type of the results
     * @return the results, as many as there are elements and in the same order
     * @throws ExecutionException   if {@code f} has thrown; if it did so several times, with one of those as its cause
     * @throws InterruptedException if the caller is interrupted while it waits; no further call of {@code f} is begun then, except that a
     *                              thread may be just about to begin one. Whether this method still waits for the calls that run, and
     *                              whether it interrupts them, is up to you
     */
    public static <A, B> List<B> map(List<A> in, int parallelism, Function<A, B> f) throws InterruptedException, ExecutionException {
        // TODO 1: have f called for every element, never more than parallelism calls at a time.
        // TODO 2: bring the results, or the first failure, to the caller.
        // TODO 3: see to it that nothing goes on after the call, whichever way it ends.
        throw new UnsupportedOperationException("TODO 1: have f called for every element");
    }
}
