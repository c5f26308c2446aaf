package lockstep.backgroundtasks;

/** Stops a task that was handed over to a {@link Background}. Any thread may do so, a run of the task itself too. */
@FunctionalInterface
public interface Handle {

    /**
     * Stops the task, and returns at once, without waiting for anything. No further run begins. If a run is under way, its thread is
     * interrupted, so that the task gives up; no other task's run is touched. Once the task is stopped or over, another call does nothing.
     *
     * <p>A stopped task is forgotten: it is no longer in the {@link Background#status status}, its name is free again, and
     * {@link Background#close close} waits for none of its later runs, even where it is waiting already.
     */
    void cancel();
}
