/** Grades an exercise whenever one of its files is saved, and shows on one screen what came of it. The command line starts it and lends it the terminal. */
package lockstep.grader.watch;
