package lockstep.grader.score;

import java.util.List;

/**
 * What the style was worth.
 *
 * @param points  points earned
 * @param max     points that could be earned
 * @param earned  whether the checks earned enough for style to count at all
 * @param remarks what was found
 */
public record StyleMark(int points, int max, boolean earned, List<Remark> remarks) {

    /**
     * One finding.
     *
     * @param file     name of the file, without folders
     * @param line     its line, from 1
     * @param rule     the rule's stable name
     * @param sentence what to do, in the report's language
     */
    public record Remark(String file, int line, String rule, String sentence) { }
}
