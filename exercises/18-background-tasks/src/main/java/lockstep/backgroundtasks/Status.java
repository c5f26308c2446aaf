package lockstep.backgroundtasks;

/**
 * How a repeating task was doing at one moment. A run is always in exactly one place: it is under way, or it is counted.
 *
 * @param runs     how many runs had ended, those that failed included
 * @param failures how many of them had failed
 * @param running  whether a run was under way
 */
public record Status(long runs, long failures, boolean running) { }
