package lockstep.hitcounter;

/**
 * Counts how often the pages of a site are asked for.
 *
 * <p>Any number of threads may use a counter at the same time, to count and to read, for the same page and for different ones. A hit counts
 * for its page and for the total at one and the same moment: the total is always the sum of the hits of all pages, and no thread ever finds
 * a hit in the one number and not in the other.
 *
 * <p>A page is known by its name alone. Equal strings are the same page, and it makes no difference what else is done with the string that
 * names it: other code may even hold the string's lock, for as long as it likes.
 *
 * <p>A call waits at most while calls of other threads on counters are under way. It does not react to an interrupt: it does its work, and
 * the interrupt status of the thread stays as it was.
 *
 * <p>Each counter begins with no hits at all and counts for itself: one counter knows nothing of another's hits.
 */
public final class HitCounter {

    // TODO 1: keep what the three methods need.

    /**
     * Counts one hit of a page. When this method returns, every thread that asks finds the hit counted.
     *
     * @param page the name of the page
     */
    public void hit(String page) {
        // TODO 2: count the hit, for its page and for the total.
        throw new UnsupportedOperationException("TODO 2: count a hit");
    }

    /**
     * How often a page has been hit so far.
     *
     * @param page the name of the page
     * @return its number of hits; 0 for a page that has never been hit
     */
    public long hits(String page) {
        // TODO 3: say how often this page has been hit.
        throw new UnsupportedOperationException("TODO 3: say how often a page has been hit");
    }

    /**
     * How often all pages together have been hit so far.
     *
     * @return the sum of the hits of all pages
     */
    public long total() {
        // TODO 4: say how often all pages together have been hit.
        throw new UnsupportedOperationException("TODO 4: say how often all pages together have been hit");
    }
}
