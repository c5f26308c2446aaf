package lockstep.grader.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lockstep.explorer.search.Token;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.CheckSpec.Way;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.ScheduleName;

/** Finds the schedule that a user means, as far as it is typed, and else in what the last grades said. */
public final class FailedSchedules {

    private final Desk desk;
    private final Speech speech;

    /** Those that the student of this desk can mean. */
    public FailedSchedules(Desk desk) {
        this.desk = desk;
        this.speech = desk.speech();
    }

    /**
     * The schedule of this name.
     *
     * @throws Complaint where there is none; it says what to do
     */
    public FailedSchedule named(String typed) {
        ScheduleName name = ScheduleName.parse(typed);
        Exercise exercise = exercise(name, typed);
        if (name.token().isEmpty()) {
            return ofLastGrade(desk.standing(exercise), name.check().map(id -> check(exercise, id)));
        }
        FailedSchedule whole = whole(exercise, name, typed);
        return replayable(desk.standing(exercise)).stream().filter(known -> known.name().equals(whole.name())).findFirst().orElse(whole);
    }

    /** Only the whole name will do, since nothing is known of what lies elsewhere than in the kit. */
    public FailedSchedule elsewhere(Optional<String> typed) {
        String text = typed.orElse("");
        ScheduleName name = ScheduleName.parse(text);
        if (name.token().isEmpty()) {
            throw speech.complaint("replay.elsewhere");
        }
        return whole(exercise(name, text), name, text);
    }

    /**
     * The first of the last grades.
     *
     * @throws Complaint where there is none
     */
    public FailedSchedule first() {
        List<Standing> standings = desk.standings().stream().filter(Standing::runsHere).filter(standing -> standing.grade().isPresent()).toList();
        if (standings.isEmpty()) {
            throw speech.complaint("replay.nothing-graded");
        }
        return standings.stream().flatMap(standing -> replayable(standing).stream().limit(1)).findFirst()
                .orElseThrow(() -> speech.complaint("replay.none"));
    }

    private CheckSpec check(Exercise exercise, String id) {
        CheckSpec check = exercise.checks().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> speech.complaint(
                "replay.no-check", desk.heading(exercise), id, exercise.checks().stream().filter(one -> one.way() == Way.EXPLORED).map(CheckSpec::id)
                        .collect(Collectors.joining(", ")), exercise.id()));
        if (check.way() != Way.EXPLORED) {
            throw speech.complaint("replay.plain-check", desk.heading(exercise), id, exercise.id());
        }
        return check;
    }

    private Exercise exercise(ScheduleName name, String typed) {
        if (name.exercise().contains("@")) {
            throw speech.complaint("replay.bare", typed);
        }
        Exercise exercise = desk.exercise(name.exercise());
        exercise.requireHere();
        return exercise;
    }

    private FailedSchedule whole(Exercise exercise, ScheduleName name, String typed) {
        CheckSpec check = check(exercise, name.check().orElseThrow());
        String token = name.token().orElseThrow();
        try {
            Token.parse(token);
        } catch (IllegalArgumentException e) {
            throw speech.complaint("replay.no-token", token, typed, Token.thisJdk(), exercise.id());
        }
        return new FailedSchedule(exercise, check, token, Optional.empty(), false);
    }

    private FailedSchedule ofLastGrade(Standing standing, Optional<CheckSpec> check) {
        Exercise exercise = standing.exercise();
        LastGrade grade = standing.grade().orElseThrow(() -> speech.complaint("replay.not-graded", desk.heading(exercise), exercise.id()));
        if (grade.failed().isEmpty()) {
            throw speech.complaint("replay.solved", desk.heading(exercise), exercise.id());
        }
        return replayable(standing).stream().filter(known -> check.isEmpty() || check.get().equals(known.check())).findFirst()
                .orElseThrow(() -> speech.complaint(check.isEmpty() ? "replay.not-explored" : "replay.not-failed", desk.heading(exercise),
                        exercise.id(), check.map(CheckSpec::id).orElse("")));
    }

    /** In the order of the checks; none of checks that the kit does not have any more. */
    private static List<FailedSchedule> replayable(Standing standing) {
        List<CheckSpec> checks = standing.exercise().checks();
        return standing.grade().stream().flatMap(grade -> grade.replayable().stream())
                .flatMap(noted -> checks.stream().filter(check -> check.id().equals(noted.id())).map(check -> new FailedSchedule(standing.exercise(), check,
                        noted.replay(), Optional.of(noted.verdict()), standing.changedSince())))
                .sorted(Comparator.comparing(found -> checks.indexOf(found.check()))).toList();
    }
}
