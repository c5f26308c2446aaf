package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;
import lockstep.protocol.Verdict;

/** What was found and how it is told, before the contract and the output are added. Immutable; each method returns a new one. */
record Told(Verdict verdict, String headline, String key, List<Place> places, List<ThreadStand> threads, List<String> details,
            Optional<Drawing> schedule, String next, Length length) {

    /** How much is told. */
    enum Length {
        /** All there is. */
        FULL,
        /** The headline says it all. */
        BRIEF
    }

    static Told of(Verdict verdict, String headline) {
        return new Told(verdict, headline, "", List.of(), List.of(), List.of(), Optional.empty(), "", Length.FULL);
    }

    Told at(List<Place> lines) {
        return new Told(verdict, headline, key, lines, threads, details, schedule, next, length);
    }

    Told showing(List<ThreadStand> stands) {
        return new Told(verdict, headline, key, places, stands, details, schedule, next, length);
    }

    Told telling(List<String> facts) {
        return new Told(verdict, headline, key, places, threads, facts, schedule, next, length);
    }

    Told because(String likely) {
        return new Told(verdict, headline, likely, places, threads, details, schedule, next, length);
    }

    Told drawing(Drawing drawn) {
        return new Told(verdict, headline, key, places, threads, details, Optional.of(drawn), next, length);
    }

    /** Says what to try. */
    Told trying(String sentence) {
        return new Told(verdict, headline, key, places, threads, details, schedule, sentence, length);
    }

    Told brief() {
        return new Told(verdict, headline, key, places, threads, details, schedule, next, Length.BRIEF);
    }

    Evidence evidence(Optional<String> contract, Optional<String> question, Optional<String> output) {
        Optional<String> likely = key.isEmpty() ? Optional.empty() : Optional.of(key);
        return length == Length.BRIEF
                ? new Evidence(headline, places, List.of(), details, Optional.empty(), Optional.empty(), Optional.empty(), likely, Optional.empty())
                : new Evidence(headline, places, threads, details, schedule, contract, question, likely, output,
                        Optional.of(next).filter(words -> !words.isEmpty()));
    }
}
