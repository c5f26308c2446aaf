package lockstep.grader.judge;

/**
 * A line of the student's own code.
 *
 * @param file name of the file, without folders
 * @param line its number, from 1
 * @param text the line as it stands there, without leading and trailing white space
 */
public record Place(String file, int line, String text) { }
