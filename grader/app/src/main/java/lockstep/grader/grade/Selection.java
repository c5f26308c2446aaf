package lockstep.grader.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Texts;
import lockstep.grader.submission.Submission;

/**
 * Which exercises are graded.
 *
 * @param exercises the exercises, in the order of their numbers
 * @param notes     what was left out and why, in the report's language
 */
record Selection(List<Exercise> exercises, List<String> notes) {

    private static final String TEXTS = "lockstep/grader/grade";

    /**
     * All that were handed in or, where some were asked for, exactly those.
     *
     * @throws Complaint where one that was asked for is not in the kit, or needs a newer JDK: what counts is fixed then, so it cannot be left out;
     *                   also where nothing is left to grade
     */
    static Selection of(Request request, Submission submission, Catalog catalog) {
        Texts texts = Texts.of(request.lang(), TEXTS);
        List<String> notes = new ArrayList<>();
        boolean all = request.exercises().isEmpty();
        List<Exercise> chosen = all
                ? catalog.exercises().stream().filter(exercise -> submission.moduleOf(exercise).isPresent()).toList()
                : asked(request.exercises(), catalog);
        List<String> missing = submission.missingFrom(catalog).stream().filter(Exercise::runsHere).map(Exercise::folderName).toList();
        if (all && submission.modules().size() > 1 && !missing.isEmpty()) {
            notes.add(texts.get("not-handed-in", String.join(", ", missing)));
        }
        if (!submission.strange().isEmpty()) {
            notes.add(texts.get("strange", String.join(", ", submission.strange())));
        }
        List<Exercise> here = chosen.stream().filter(Exercise::runsHere).toList();
        if (here.isEmpty()) {
            chosen.forEach(Exercise::requireHere);
        }
        chosen.stream().filter(exercise -> !here.contains(exercise)).forEach(exercise -> notes.add(
                texts.get("older-jdk", exercise.id(), exercise.name(), exercise.jdk(), Runtime.version().feature())));
        return new Selection(here, notes);
    }

    private static List<Exercise> asked(List<String> names, Catalog catalog) {
        TreeMap<String, Exercise> found = new TreeMap<>();
        for (String name : names) {
            Exercise exercise = catalog.find(name).orElseThrow(() -> Complaint.use("There is no exercise '%s'. The kit has: %s", name,
                    catalog.exercises().stream().map(Exercise::folderName).collect(Collectors.joining(", "))));
            exercise.requireHere();
            found.put(exercise.id(), exercise);
        }
        return List.copyOf(found.values());
    }
}
