package lockstep.orderedmap;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Maps the elements of a list, several of them at the same time. */
public final class Parallel {

    private Parallel() { }

    /** Calls {@code f} once for each element, and returns the results in the order of the elements. */
    public static <A, B> List<B> map(List<A> in, int parallelism, Function<A, B> f) throws InterruptedException, ExecutionException {
        try {
            return in.parallelStream().map(f).collect(Collectors.toList());
        } catch (RuntimeException | Error e) {
            throw new ExecutionException(e);
        }
    }
}
