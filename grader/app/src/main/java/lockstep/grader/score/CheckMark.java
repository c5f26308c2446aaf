package lockstep.grader.score;

import java.util.Optional;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Tried;
import lockstep.protocol.Verdict;

/**
 * What one check was worth.
 *
 * @param id       name of the check, stable
 * @param title    what it checks, in the report's language
 * @param points   points earned
 * @param max      points that could be earned
 * @param verdict  what was found
 * @param evidence why points were lost; empty where none were
 * @param tried    which schedules were tried, where it was explored
 * @param millis   how long it ran, in milliseconds
 */
public record CheckMark(String id, String title, int points, int max, Verdict verdict, Optional<Evidence> evidence, Optional<Tried> tried, long millis) {

    /** Whether anything can be said about the code. */
    public boolean judged() {
        return verdict != Verdict.INCONCLUSIVE;
    }
}
