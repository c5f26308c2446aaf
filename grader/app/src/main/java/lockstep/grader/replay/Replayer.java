package lockstep.grader.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.catalog.Texts;
import lockstep.grader.compile.Compilation;
import lockstep.grader.compile.StudentCompiler;
import lockstep.grader.compile.Workspace;
import lockstep.grader.judge.Judge;
import lockstep.grader.judge.Judged;
import lockstep.grader.overlay.Overlayer;
import lockstep.grader.plan.Plan;
import lockstep.grader.run.DebuggedRun;
import lockstep.grader.run.Sighting;
import lockstep.grader.run.Workers;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.Scorer;
import lockstep.grader.style.StyleFinding;
import lockstep.grader.style.StyleReport;
import lockstep.protocol.Budget;
import lockstep.protocol.Exploration;

/** Runs one check of an exercise under one schedule, behind the same fence as when it is graded, and judges it. Compiled once, run as often as asked. */
public final class Replayer implements AutoCloseable {

    private final Workspace workspace = Workspace.open();
    private final Exercise exercise;
    private final Compilation compilation;
    private final Lang lang;

    /**
     * Compiles the files.
     *
     * @param module the folder with the student's files of this exercise, if there is one
     */
    public Replayer(Exercise exercise, CheckSpec check, Optional<Path> module, Lang lang) {
        this.exercise = exercise.only(check);
        this.lang = lang;
        this.compilation = StudentCompiler.ofThisJdk().compile(Overlayer.lay(this.exercise, module), workspace.folder("classes"));
    }

    /** Runs a schedule by its token. */
    public Replayed replay(String token) {
        if (!(compilation instanceof Compilation.Compiled compiled)) {
            return new Replayed(mark(judge().judge(compilation)), List.of(), Optional.empty());
        }
        try (Workers workers = new Workers(workspace.folder("workers"), List.of())) {
            return told(compiled, workers.run(plan(compiled, token)).get(0));
        }
    }

    /**
     * Runs a schedule once, as it was recorded, in a JVM that waits for a debugger. Blocks until all is over.
     *
     * @param port      the port for the debugger, 0 for any that is free
     * @param listening is told the port, once the JVM waits there
     */
    public Replayed debug(String recording, int port, IntConsumer listening) {
        Compilation.Compiled compiled = (Compilation.Compiled) compilation;
        return told(compiled, DebuggedRun.run(plan(compiled, recording), workspace.folder("debugged"), port, listening));
    }

    private static Plan plan(Compilation.Compiled compiled, String schedule) {
        Plan plan = Plan.of(compiled, 1, Budget.STANDARD);
        return new Plan(plan.exercise(), plan.classes(), plan.trials().stream().map(trial -> trial.replaying(schedule)).toList());
    }

    private Replayed told(Compilation.Compiled compiled, Sighting sighting) {
        Optional<String> recording = sighting instanceof Sighting.Observed observed
                ? observed.observation().exploration().flatMap(Exploration::recording) : Optional.empty();
        return new Replayed(mark(judge().judge(compiled, List.of(sighting))), compiled.overlay().files(), recording);
    }

    private Judge judge() {
        return new Judge(exercise, Texts.of(lang, Judge.textsOf(exercise)));
    }

    private ExerciseMark mark(Judged judged) {
        return Scorer.score(exercise, Texts.of(lang, StyleFinding.TEXTS, Judge.textsOf(exercise)[1]), judged, StyleReport.NOTHING);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
