package lockstep.parallelsum;

import java.util.function.IntUnaryOperator;

/** Adds up numbers, with the work divided among several threads. */
public final class ParallelSum {

    private ParallelSum() { }

    /**
     * Adds up what {@code f} makes of the elements of {@code data}, and returns the sum when it is complete.
     *
     * <p>The elements are shared out among as many threads as {@code workers} says; the calling thread may be one of them. Each element is
     * given to {@code f} once. Never more than {@code workers} calls of {@code f} run at the same time, and if there are just as many
     * elements as {@code workers}, they are all worked on at the same time. Fewer elements than {@code workers} are no special case, and of
     * no elements the sum is 0.
     *
     * <p>If {@code f} throws, be it an exception or an error, that comes out of this call and nowhere else, as the cause of an
     * {@code IllegalStateException}. Whether the other elements are still worked on then is up to you.
     *
     * <p>No thread outlives the call, whether it returns or throws an {@code IllegalStateException}: by then the threads that it has
     * started have ended or are on their very last step, and {@code f} is not called any more.
     *
     * @param data    the elements; may be empty, and is only read
     * @param workers how many threads share the work; at least 1
     * @param f       what is made of an element; several threads may call it at the same time
     * @return the sum of all that {@code f} has returned
     * @throws IllegalStateException if {@code f} has thrown; its cause is the very object that {@code f} threw, or one of them if it threw
     *                               several times
     * @throws InterruptedException  if the caller is interrupted while it waits for the threads; there is no sum then. Whether the call
     *                               still waits for the threads or leaves them to end by themselves is up to you
     */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        // TODO 1: share the elements out among the threads, and have every thread add up its part.
        // TODO 2: wait for the threads, and make one sum, or one exception, of what they have found.
        throw new UnsupportedOperationException("TODO 1: share the elements out among threads");
    }
}
