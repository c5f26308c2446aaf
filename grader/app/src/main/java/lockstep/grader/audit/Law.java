package lockstep.grader.audit;

import java.util.List;
import java.util.stream.Stream;

/** Something that must hold of the kit. */
public enum Law {
    /** The parts of the kit name the same exercises. */
    SAME_NAMES("exercises, solutions, modules and packages of checks name the same exercises", new SameNames()),
    /** No stray file, none missing. */
    EXPECTED_FILES("a folder holds the files that are expected there, and no others", new ExpectedFiles()),
    /** TODOs stand where a student has to work, and nowhere else. */
    NUMBERED_TODOS("each skeleton has numbered TODOs, no other file has one, and skeletons compile without warnings", new NumberedTodos()),
    /** A skeleton gives the API and nothing else. */
    WORTHLESS_SKELETONS("skeleton and reference have the same API, and a skeleton earns nothing and has no fault of style", new WorthlessSkeletons()),
    /** No false alarm. */
    FULL_POINTS("the reference and every alternative earn full points", new FullPoints()),
    /** No miss. */
    CAUGHT_MISTAKES("every mistake gets its verdict from its check", new CaughtMistakes()),
    /** No idle check, no harmless mistake. */
    USEFUL_CHECKS("every check fails a mistake, and every mistake fails a check", new UsefulChecks()),
    /** Points add up, and every key can be told in every language. */
    COMPLETE_TEXTS("points add up to 100, and every key has hints and an explanation in both languages", new CompleteTexts()),
    /** The same code gets the same mark. */
    SAME_MARK_TWICE("grading twice gives the same report but for durations", new SameMarkTwice()),
    /** Words are chosen, not left to chance. */
    TOLD_MISTAKES("what a student is told of each mistake is short, and is what is written beside it", new ToldMistakes()),
    /** Who wants to know what the checks catch can read it. */
    KILL_MATRIX("solutions/README.md says which check catches which mistake", new KillMatrix());

    private final String sentence;
    private final Rule rule;

    Law(String sentence, Rule rule) {
        this.sentence = sentence;
        this.rule = rule;
    }

    /** How a law is held against the kit. */
    interface Rule {
        /** Looks at the ground and notes what it looked at and what it found. */
        void look(Ground ground, Notes notes);
    }

    /**
     * What came out.
     *
     * @param law      the law
     * @param looked   at how many things it looked
     * @param breaches where it is broken, a sentence each
     */
    public record Ruling(Law law, int looked, List<String> breaches) {

        /** Whether the law holds. One that has looked at nothing does not. */
        public boolean holds() {
            return breaches.isEmpty() && looked > 0;
        }
    }

    /** Its number, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** What must hold. */
    public String sentence() {
        return sentence;
    }

    /** Holds the law against the kit. May run thousands of trials. */
    public Ruling ruling(Ground ground) {
        Notes notes = new Notes();
        rule.look(ground, notes);
        List<String> nothing = notes.looked() == 0 ? List.of("it looked at nothing") : List.of();
        return new Ruling(this, notes.looked(), Stream.concat(notes.breaches().stream(), nothing.stream()).toList());
    }
}
