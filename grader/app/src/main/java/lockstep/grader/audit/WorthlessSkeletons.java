package lockstep.grader.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.compile.ApiComparison;
import lockstep.grader.compile.Compilation;
import lockstep.grader.compile.StudentCompiler;
import lockstep.grader.compile.Workspace;
import lockstep.grader.overlay.Overlayer;
import lockstep.grader.report.Report;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/** Law 4. That a skeleton lacks nothing of the reference's API is seen in its grading; that it has nothing beyond it is seen by the reverse. */
final class WorthlessSkeletons implements Law.Rule {

    @Override
    public void look(Ground ground, Notes notes) {
        List<Variant> skeletons = ground.runnable().stream().map(Variant::skeleton).toList();
        for (Variant skeleton : skeletons) {
            Report report = ground.report(skeleton, ground.seeds().get(0));
            ExerciseMark mark = report.exercises().get(0);
            notes.expect(mark.stop().isEmpty(), "the skeleton of %s cannot run: %s", skeleton.exercise().folderName(),
                    mark.stop().map(stop -> stop.verdict() + " " + stop.evidence().details()).orElse(""));
            notes.expect(mark.points() == 0, "the skeleton of %s earns %d points", skeleton.exercise().folderName(), mark.points());
            notes.expect(mark.checks().stream().noneMatch(check -> check.verdict() == Verdict.INCONCLUSIVE), "the skeleton of %s cannot be judged",
                    skeleton.exercise().folderName());
            notes.expect(mark.style().remarks().isEmpty(), "the skeleton of %s has faults of style that a student would pay for: %s",
                    skeleton.exercise().folderName(), mark.style().remarks());
            List<String> surplus = surplus(skeleton.exercise());
            notes.expect(surplus.isEmpty(), "the skeleton of %s offers what the reference does not: %s", skeleton.exercise().folderName(), surplus);
        }
    }

    private static List<String> surplus(Exercise exercise) {
        try (Workspace workspace = Workspace.open()) {
            Path classes = workspace.folder("classes");
            StudentCompiler.ofThisJdk().compile(Overlayer.lay(exercise, Optional.of(exercise.folder())), classes);
            return new ApiComparison(exercise, classes).surplus().stream().map(Compilation.Missing::declaration).toList();
        } catch (IOException e) {
            throw Complaint.machine(e, "The classes of %s cannot be read: %s", exercise.folderName(), e.getMessage());
        }
    }
}
