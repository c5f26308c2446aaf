package lockstep.protocol;

import java.util.List;

/** What a worker announces. Trials are named by their index in {@link Command.Run}. */
public sealed interface Event {

    /** The worker lives and belongs to the host that knows this token. */
    record Hello(String token) implements Event { }

    /** The trial is about to start: from here on, a death of this JVM belongs to it. */
    record Started(int trial) implements Event { }

    /**
     * A sign of life while a trial runs.
     *
     * @param trial     the trial
     * @param ticks     tenths of a second that the worker has really lived through since the trial started
     * @param cpuMillis processor time that the trial's threads have used, in milliseconds
     * @param stillFor  for how many ticks in a row no thread of the trial could move by itself
     * @param threads   how many threads are alive
     */
    record Beat(int trial, int ticks, long cpuMillis, int stillFor, int threads) implements Event { }

    /** The trial is over. */
    record Finished(int trial, Observation observation) implements Event { }

    /** The answer to {@link Command.Dump}. */
    record Dumped(List<ThreadFacts> threads) implements Event { }

    /** Something called {@code System.exit}; here is who. */
    record Exiting(List<Frame> caller) implements Event { }

    /** All trials are over. */
    record Done() implements Event { }
}
