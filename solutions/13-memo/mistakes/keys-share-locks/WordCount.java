package lockstep.memo;

import java.util.HashMap;
import java.util.Map;

/** Counts how often each word occurs. Its lock guards the map. */
public final class WordCount {

    private final Map<String, Long> counts = new HashMap<>();

    /** Makes a count in which no word has occurred. */
    public WordCount() { }

    /** Counts this word once more. */
    public synchronized void add(String word) {
        counts.merge(word, 1L, Long::sum);
    }

    /** How often this word has been added so far. */
    public synchronized long count(String word) {
        return counts.getOrDefault(word, 0L);
    }
}
