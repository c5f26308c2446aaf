package lockstep.visibility;

/**
 * Tells threads that they shall stop. A worker asks again and again whether it is stopped, and somebody else stops it.
 *
 * <p>A new flag is not stopped. Once it is, it stays so. Each flag stands for itself: stopping one does not stop another.
 *
 * <p>Any thread may call any method at any time. None of them waits or sleeps, and none cares for an interrupt.
 */
public final class StopFlag {

    /**
     * Stops. When this call has returned, {@link #isStopped} says so to every thread. Stopping again changes nothing.
     */
    public void stop() {
        // TODO 1: let every thread know.
        throw new UnsupportedOperationException("TODO 1: let every thread know");
    }

    /**
     * Whether {@link #stop} has been called. A thread that has got true sees everything that the stopping thread had done before it
     * called {@code stop}.
     *
     * @return true when a call of {@code stop} has returned; while the first one is running, either answer is right
     */
    public boolean isStopped() {
        // TODO 2: say whether it is stopped.
        throw new UnsupportedOperationException("TODO 2: say whether it is stopped");
    }
}
