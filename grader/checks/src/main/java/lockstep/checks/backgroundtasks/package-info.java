/** Checks of exercise 18: tasks of a {@link lockstep.backgroundtasks.Background} in virtual time. */
package lockstep.checks.backgroundtasks;
