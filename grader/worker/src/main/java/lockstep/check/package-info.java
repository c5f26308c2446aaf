/**
 * What hidden checks are written with: {@link lockstep.check.Check} marks one, {@link lockstep.check.Scene} is the stage on which it lets
 * student code run, {@link lockstep.check.Gate} holds a task where it can be watched, and {@link lockstep.check.Finding} says what came out.
 *
 * <p>No check waits by the clock. It lets everything run until nothing can move by itself ({@link lockstep.check.Scene#settle}), and then looks.
 */
package lockstep.check;
