package lockstep.grader.judge;

import java.util.List;
import lockstep.explorer.outcome.Race;
import lockstep.explorer.outcome.Why;
import lockstep.grader.catalog.Texts;
import lockstep.protocol.Schedule;
import lockstep.protocol.Verdict;

/** What to try, in a sentence. Where nothing better can be said than what the mistake's own question asks, nothing is. */
record Next(Texts texts) {

    /** After a race. */
    String of(Race race) {
        return texts.get(race.later().by().isEmpty() ? "next.race" : "next.race-collection");
    }

    /** After what came of a schedule. */
    String of(Schedule schedule, Told told) {
        if (schedule.thrown().isEmpty() && schedule.exit().isEmpty() && schedule.why() != Why.PLAIN) {
            boolean nothingGiven = schedule.why() == Why.NO_SIGNAL && told.schedule().filter(drawing -> drawing.marked().size() > 1).isEmpty();
            return texts.get("next." + (nothingGiven ? "stands" : schedule.why().name()));
        }
        return told.verdict() == Verdict.WRONG_RESULT ? told.schedule().map(this::marked).orElse("") : "";
    }

    private String marked(Drawing drawing) {
        List<Integer> marked = drawing.marked();
        if (marked.isEmpty()) {
            return "";
        }
        Drawing.Row first = drawing.rows().get(marked.get(0));
        boolean around = marked.size() > 1 && first.thread() == drawing.rows().get(marked.get(marked.size() - 1)).thread();
        return texts.get(around ? "next.between" : "next.waits");
    }

    /** Where no mistake is known that would ask a question of its own. */
    String anyway(Told told) {
        return switch (told.verdict()) {
            case WRONG_RESULT -> texts.get(told.schedule().filter(drawing -> drawing.rows().size() > 1).isPresent() ? "next.steps" : "next.calls");
            case UNCAUGHT_EXCEPTION -> told.places().isEmpty() ? "" : texts.get("next.threw");
            case TIMEOUT, DEADLOCK, LOST_WAKEUP, THREAD_LEAK -> told.threads().isEmpty() ? "" : texts.get("next.stands");
            default -> "";
        };
    }
}
