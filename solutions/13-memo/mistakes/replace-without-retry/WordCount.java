package lockstep.memo;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts how often each word occurs. */
public final class WordCount {

    private final ConcurrentMap<String, Long> counts = new ConcurrentHashMap<>();

    /** Makes a count in which no word has occurred. */
    public WordCount() { }

    /** Counts this word once more. */
    public void add(String word) {
        Long count = counts.putIfAbsent(word, 1L);
        if (count != null) {
            counts.replace(word, count, count + 1);
        }
    }

    /** How often this word has been added so far. */
    public long count(String word) {
        return counts.getOrDefault(word, 0L);
    }
}
