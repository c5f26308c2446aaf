package lockstep.grader.catalog;

import java.util.Optional;

/**
 * What a user types to see a failing schedule again: {@code 08.no_signal_is_lost.random-1f3a@17.0.15}, or less of it.
 *
 * @param exercise the exercise, as a user may type it
 * @param check    the check's name; empty where the first one that fails is meant
 * @param token    the schedule; empty where the one of the last grade is meant
 */
public record ScheduleName(String exercise, Optional<String> check, Optional<String> token) {

    private static final int PARTS = 3;

    /** The whole name of a schedule. */
    public static ScheduleName of(String exercise, String check, String token) {
        return new ScheduleName(exercise, Optional.of(check), Optional.of(token));
    }

    /** Takes apart what was typed; whether there are such things is for others to say. */
    public static ScheduleName parse(String typed) {
        String[] parts = typed.strip().split("\\.", PARTS);
        return new ScheduleName(parts[0], part(parts, 1), part(parts, 2));
    }

    private static Optional<String> part(String[] parts, int number) {
        return parts.length > number ? Optional.of(parts[number]) : Optional.empty();
    }

    /** As it is typed. */
    public String text() {
        return exercise + check.map(name -> "." + name).orElse("") + token.map(schedule -> "." + schedule).orElse("");
    }
}
