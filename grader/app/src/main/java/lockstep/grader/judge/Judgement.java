package lockstep.grader.judge;

import java.util.Optional;
import lockstep.grader.catalog.CheckSpec;
import lockstep.protocol.Verdict;

/**
 * What can be said of one check.
 *
 * @param check    the check
 * @param title    what it checks, in the report's language
 * @param verdict  what was found
 * @param evidence why, empty where the check passed
 * @param tried    which schedules were tried, where it was explored
 * @param millis   how long the trial took, in milliseconds
 */
public record Judgement(CheckSpec check, String title, Verdict verdict, Optional<Evidence> evidence, Optional<Tried> tried, long millis) { }
