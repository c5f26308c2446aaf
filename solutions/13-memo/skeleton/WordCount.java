package lockstep.memo;

/**
 * Counts how often each word occurs.
 *
 * <p>Any thread may call any method at any time, and an interrupt changes nothing. No word is lost: when {@link #add} has returned, the
 * word is counted for every thread that asks.
 */
public final class WordCount {

    /** Makes a count in which no word has occurred. */
    public WordCount() {
        // TODO 5: make what the other methods need.
        throw new UnsupportedOperationException("TODO 5: make what the other methods need");
    }

    /**
     * Counts this word once more. Words are the same if they are equal.
     *
     * @param word the word, not null
     */
    public void add(String word) {
        // TODO 6: count the word.
        throw new UnsupportedOperationException("TODO 6: count the word");
    }

    /**
     * How often this word has been added so far.
     *
     * @param word the word, not null
     * @return its number; 0 where it has never been added
     */
    public long count(String word) {
        // TODO 7: say how often the word has been added.
        throw new UnsupportedOperationException("TODO 7: say how often the word has been added");
    }
}
