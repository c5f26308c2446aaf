package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Place;
import lockstep.grader.judge.ThreadStand;

/** Evidence that grows part by part; each method gives a new one. */
record SampleEvidence(Evidence get) {

    static SampleEvidence of(String headline) {
        return new SampleEvidence(new Evidence(headline, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()));
    }

    SampleEvidence place(String file, int line, String text) {
        return new SampleEvidence(new Evidence(get.headline(), and(get.places(), new Place(file, line, text)), get.threads(), get.details(), get.schedule(),
                get.contract(), get.question(), get.key(), get.output()));
    }

    SampleEvidence thread(String name, String doing, Optional<Place> place) {
        return new SampleEvidence(new Evidence(get.headline(), get.places(), and(get.threads(), new ThreadStand(name, doing, place)),
                get.details(), get.schedule(), get.contract(), get.question(), get.key(), get.output()));
    }

    SampleEvidence thread(String name, String doing, String file, int line, String text) {
        return thread(name, doing, Optional.of(new Place(file, line, text)));
    }

    SampleEvidence detail(String detail) {
        return new SampleEvidence(new Evidence(get.headline(), get.places(), get.threads(), and(get.details(), detail), get.schedule(), get.contract(),
                get.question(), get.key(), get.output()));
    }

    SampleEvidence schedule(Drawing drawing) {
        return new SampleEvidence(new Evidence(get.headline(), get.places(), get.threads(), get.details(), Optional.of(drawing), get.contract(),
                get.question(), get.key(), get.output()));
    }

    SampleEvidence contract(String contract) {
        return new SampleEvidence(new Evidence(get.headline(), get.places(), get.threads(), get.details(), get.schedule(), Optional.of(contract),
                get.question(), get.key(), get.output()));
    }

    SampleEvidence because(String key, String question) {
        return new SampleEvidence(new Evidence(get.headline(), get.places(), get.threads(), get.details(), get.schedule(), get.contract(),
                Optional.of(question), Optional.of(key), get.output()));
    }

    SampleEvidence printed(String output) {
        return new SampleEvidence(new Evidence(get.headline(), get.places(), get.threads(), get.details(), get.schedule(), get.contract(), get.question(),
                get.key(), Optional.of(output)));
    }

    /** The last part to be added. */
    SampleEvidence next(String sentence) {
        return new SampleEvidence(new Evidence(get.headline(), get.places(), get.threads(), get.details(), get.schedule(), get.contract(), get.question(),
                get.key(), get.output(), Optional.of(sentence)));
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
