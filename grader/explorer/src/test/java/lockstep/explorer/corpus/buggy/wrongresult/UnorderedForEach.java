package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** WRONG_RESULT: forEach of a parallel stream into a synchronised list does not keep the order. */
public final class UnorderedForEach {
    public static void main(String[] args) {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, 4).parallel().forEach(list::add);
        assert list.equals(List.of(0, 1, 2, 3)) : list;
    }
}
