package lockstep.grader.desk;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a student's way through the kit; what stands in the state file.
 *
 * @param version of the file's form
 * @param grades  the last grade of each exercise, by the exercise's number
 * @param hints   how many hints have been given: by the exercise's number, then by the mistake's key
 */
public record Notebook(int version, Map<String, LastGrade> grades, Map<String, Map<String, Integer>> hints) {

    /** The version of the form that this program writes. */
    static final int VERSION = 1;
    /** Nothing is known yet. */
    static final Notebook EMPTY = new Notebook(VERSION, Map.of(), Map.of());

    /** The state file may lack anything. */
    public Notebook {
        Objects.requireNonNull(grades, "it lacks 'grades'");
        Objects.requireNonNull(hints, "it lacks 'hints'");
    }

    Optional<LastGrade> grade(String exercise) {
        return Optional.ofNullable(grades.get(exercise));
    }

    /** How many hints have been given for this mistake in this exercise. */
    int hints(String exercise, String key) {
        return hints.getOrDefault(exercise, Map.of()).getOrDefault(key, 0);
    }

    Notebook with(Map<String, LastGrade> newer) {
        Map<String, LastGrade> more = new TreeMap<>(grades);
        more.putAll(newer);
        return new Notebook(version, more, hints);
    }

    Notebook withHints(String exercise, String key, int given) {
        Map<String, Map<String, Integer>> more = new TreeMap<>(hints);
        Map<String, Integer> ofExercise = new TreeMap<>(hints.getOrDefault(exercise, Map.of()));
        ofExercise.put(key, given);
        more.put(exercise, ofExercise);
        return new Notebook(version, grades, more);
    }

    /** Nothing is known of this exercise any more. */
    Notebook without(String exercise) {
        Map<String, LastGrade> otherGrades = new TreeMap<>(grades);
        Map<String, Map<String, Integer>> otherHints = new TreeMap<>(hints);
        otherGrades.remove(exercise);
        otherHints.remove(exercise);
        return new Notebook(version, otherGrades, otherHints);
    }
}
