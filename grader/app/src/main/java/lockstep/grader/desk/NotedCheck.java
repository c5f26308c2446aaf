package lockstep.grader.desk;

import java.util.Objects;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Tried;
import lockstep.grader.score.CheckMark;
import lockstep.protocol.Verdict;

/**
 * What the last grade said of one check.
 *
 * @param id      its name
 * @param points  points earned
 * @param max     points that could be earned
 * @param verdict what was found
 * @param key     the key of the likely mistake; empty where none was named
 * @param replay  the token of the schedule that failed; empty where there was none, or where an older kit has written the file
 */
public record NotedCheck(String id, int points, int max, Verdict verdict, String key, String replay) {

    /** The state file may lack anything. */
    public NotedCheck {
        Objects.requireNonNull(id, "a check lacks its id");
        Objects.requireNonNull(verdict, "a check lacks its verdict");
        Objects.requireNonNull(key, "a check lacks its key");
        replay = Objects.requireNonNullElse(replay, "");
    }

    /** A check without a schedule. */
    NotedCheck(String id, int points, int max, Verdict verdict, String key) {
        this(id, points, max, verdict, key, "");
    }

    static NotedCheck of(CheckMark mark) {
        return new NotedCheck(mark.id(), mark.points(), mark.max(), mark.verdict(), mark.evidence().flatMap(Evidence::key).orElse(""),
                mark.tried().flatMap(Tried::failing).map(Tried.Failing::token).orElse(""));
    }

    boolean passed() {
        return verdict == Verdict.PASSED;
    }
}
