package lockstep.grader.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.FailedSchedule;
import lockstep.grader.replay.Narration;
import lockstep.grader.replay.Pager;
import lockstep.grader.replay.Replayed;
import lockstep.grader.replay.Replayer;
import lockstep.grader.report.Ink;
import lockstep.grader.submission.Submission;
import lockstep.protocol.Verdict;

/**
 * Runs a failing schedule again and shows it.
 *
 * @param pages whether a person reads it, step by step
 */
record Replaying(AtTheDesk here, Desk desk, Ink ink, boolean pages) {

    /** Shows it, and what came of it. */
    int show(FailedSchedule schedule, Path folder) {
        try (Replayer replayer = replayer(schedule, folder)) {
            return show(replayer.replay(schedule.token()), new Narration(desk, schedule, ink));
        }
    }

    /** Lets a debugger see it, where it came to an end. */
    int debug(FailedSchedule schedule, Path folder, int port) {
        Narration narration = new Narration(desk, schedule, ink);
        try (Replayer replayer = replayer(schedule, folder)) {
            Replayed replayed = replayer.replay(schedule.token());
            if (replayed.recording().isEmpty()) {
                return show(replayed, narration);
            }
            here.print(narration.beginning(replayed) + narration.foreseen(replayed));
            Replayed debugged = replayer.debug(replayed.recording().get(), port, found -> here.print(narration.listening(found)));
            here.print(narration.ending(debugged));
            return status(debugged);
        }
    }

    private Replayer replayer(FailedSchedule schedule, Path folder) {
        Optional<Path> module = Submission.in(folder, desk.catalog()).moduleOf(schedule.exercise());
        return new Replayer(schedule.exercise(), schedule.check(), module, desk.speech().lang());
    }

    private int show(Replayed replayed, Narration narration) {
        here.print(narration.beginning(replayed));
        List<String> steps = narration.steps(replayed);
        if (!pages) {
            steps.forEach(here::print);
        } else if (!new Pager(Terminal.lines(), here::print, narration.prompt()).page(steps)) {
            return status(replayed);
        }
        here.print(narration.ending(replayed));
        if (status(replayed) == ExitStatus.NOT_GOOD_ENOUGH && replayed.recording().isPresent()) {
            here.print(narration.debugger());
        }
        return status(replayed);
    }

    private static int status(Replayed replayed) {
        if (replayed.check().verdict() == Verdict.INCONCLUSIVE) {
            return ExitStatus.FAILED;
        }
        return replayed.endsWell() ? ExitStatus.DONE : ExitStatus.NOT_GOOD_ENOUGH;
    }
}
