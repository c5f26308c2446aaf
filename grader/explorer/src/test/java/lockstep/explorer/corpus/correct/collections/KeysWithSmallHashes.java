package lockstep.explorer.corpus.correct.collections;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Two threads count by keys that are equal without being the same; some have a hash of 1, as small numbers do. */
public final class KeysWithSmallHashes {
    private static final int KEYS = 3;

    private record Id(int number) {
    }

    private record Pair(Id first, Id second) {
    }

    private enum Kind { NEW, OLD }

    public static void main(String[] args) throws InterruptedException {
        Map<Id, Integer> counts = new ConcurrentHashMap<>();
        Runnable count = () -> {
            for (int i = 0; i < KEYS; i++) {
                counts.merge(new Id(i), 1, Integer::sum);
            }
        };
        Thread one = new Thread(count);
        Thread other = new Thread(count);
        one.start();
        other.start();
        one.join();
        other.join();
        assert counts.size() == KEYS : counts;
        assert counts.get(new Id(1)) == 2 : counts;
        Map<Object, String> names = new HashMap<>(Map.of(new Pair(new Id(0), new Id(1)), "pair", List.of(new Id(1)), "list", Kind.OLD, "kind"));
        assert "pair".equals(names.get(new Pair(new Id(0), new Id(1)))) && "list".equals(names.get(List.of(new Id(1))));
        assert "kind".equals(names.get(Kind.OLD)) && names.get(Kind.NEW) == null;
        Set<Id> seen = new HashSet<>(Set.of(new Id(1)));
        assert seen.contains(new Id(1)) && !seen.add(new Id(1));
    }
}
