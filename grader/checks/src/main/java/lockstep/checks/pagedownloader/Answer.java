package lockstep.checks.pagedownloader;

/** How a page answers an attempt. */
@FunctionalInterface
interface Answer {

    /** An hour: nobody is meant to wait for that. */
    long FOR_EVER = 3_600_000;

    /**
     * Answers, or fails.
     *
     * @param attempt the how many-th attempt it is
     */
    String answer(int attempt) throws Exception;

    /** The text is there after so many milliseconds. */
    static Answer after(long millis) {
        return attempt -> {
            Thread.sleep(millis);
            return "text";
        };
    }

    /** Fails in each attempt. */
    static Answer never(Throwable failure) {
        return attempt -> {
            Thread.sleep(1);
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        };
    }

    /** Answers as the other does, but only from this attempt on; fails before. */
    static Answer from(int first, Answer other, Exception failure) {
        return attempt -> {
            if (attempt < first) {
                Thread.sleep(1);
                throw failure;
            }
            return other.answer(attempt);
        };
    }

    /** The text is there at just the moment at which so much time is over. Looks at the clock, so that others may move meanwhile. */
    static Answer justAt(long nanos) {
        return attempt -> {
            long begin = System.nanoTime();
            Thread.sleep(nanos / 1_000_000 - 1);
            while (System.nanoTime() - begin < nanos) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            return "text";
        };
    }
}
