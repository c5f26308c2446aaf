package lockstep.visibility;

/**
 * Tells its listeners of measured values. It may call a listener from any thread, from several at the same time, and at any moment from
 * the call of {@link #subscribe} on, even before that has returned.
 */
@FunctionalInterface
public interface Feed {

    /** Who wants to be told. */
    @FunctionalInterface
    interface Listener {

        /** A value has been measured. */
        void onReading(double value);
    }

    /**
     * From now on the listener is told of each value. What the calling thread has done before this call, the listener sees in whatever
     * thread it is called. What the calling thread does afterwards, nobody promises to show.
     */
    void subscribe(Listener listener);
}
