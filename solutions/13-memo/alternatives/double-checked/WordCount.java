package lockstep.memo;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts how often each word occurs. */
public final class WordCount {

    private final ConcurrentMap<String, LongAdder> counts = new ConcurrentHashMap<>();

    /** Makes a count in which no word has occurred. */
    public WordCount() { }

    /** Counts this word once more. */
    public void add(String word) {
        counts.computeIfAbsent(word, absent -> new LongAdder()).increment();
    }

    /** How often this word has been added so far. */
    public long count(String word) {
        LongAdder counter = counts.get(word);
        return counter == null ? 0 : counter.sum();
    }
}
