package lockstep.grader.grade;

import java.nio.file.Path;
import java.util.List;
import lockstep.grader.catalog.Lang;
import lockstep.protocol.Budget;

/**
 * What is to be graded, and how.
 *
 * @param folder    the submission
 * @param exercises the exercises that are asked for, as a user types them; empty for all that were handed in
 * @param lang      the language of the report
 * @param seed      where every random choice comes from
 * @param budget    how much an explored check may try
 * @param jobs      how many exercises are graded at the same time
 */
public record Request(Path folder, List<String> exercises, Lang lang, long seed, Budget budget, int jobs) { }
