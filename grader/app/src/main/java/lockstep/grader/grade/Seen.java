package lockstep.grader.grade;

import java.io.UncheckedIOException;
import java.util.List;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.catalog.Texts;
import lockstep.grader.compile.Compilation;
import lockstep.grader.judge.Judge;
import lockstep.grader.judge.Judged;
import lockstep.grader.run.Sighting;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.Scorer;
import lockstep.grader.style.StyleFinding;
import lockstep.grader.style.StyleReport;

/** What was seen of an exercise, in no language yet. */
sealed interface Seen {

    /** The exercise. */
    Exercise exercise();

    /** Judges it. */
    Judged judged(Judge judge);

    /** What its style is like. */
    default StyleReport style() {
        return StyleReport.NOTHING;
    }

    /** It is judged and scored. Where the grader fails at that, it says so. */
    default ExerciseMark told(Lang lang) {
        Judge judge = new Judge(exercise(), Texts.of(lang, Judge.textsOf(exercise())));
        Texts texts = Texts.of(lang, StyleFinding.TEXTS, Judge.textsOf(exercise())[1]);
        try {
            return Scorer.score(exercise(), texts, judged(judge), style());
        } catch (Complaint | UncheckedIOException | IllegalStateException e) {
            return Scorer.score(exercise(), texts, judge.nothingKnown(String.valueOf(e.getMessage())), StyleReport.NOTHING);
        }
    }

    /** It was run. */
    record Ran(Exercise exercise, Compilation.Compiled compiled, List<Sighting> sightings, StyleReport style) implements Seen {
        @Override
        public Judged judged(Judge judge) {
            return judge.judge(compiled, sightings);
        }
    }

    /** It could not be run. */
    record Stopped(Exercise exercise, Compilation compilation) implements Seen {
        @Override
        public Judged judged(Judge judge) {
            return judge.judge(compilation);
        }
    }

    /** The grader failed before anything could be seen. */
    record Nothing(Exercise exercise, String why) implements Seen {
        @Override
        public Judged judged(Judge judge) {
            return judge.nothingKnown(why);
        }
    }
}
