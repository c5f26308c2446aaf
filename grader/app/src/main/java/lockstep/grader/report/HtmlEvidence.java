package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Place;

/**
 * Evidence in the page.
 *
 * @param headline what happened
 * @param message  further lines of it, where an exception's message has lines of its own
 * @param names    names for tools and teachers
 */
record HtmlEvidence(String headline, Optional<Lines> message, Optional<Places> places, Optional<Stands> stands, Optional<Lines> details,
                    Optional<HtmlSchedule> schedule, Optional<String> contract, Optional<String> question, Optional<String> next, Optional<Lines> output,
                    List<String> names) {

    private static final int MOST = 30;
    private static final int WIDEST = 400;
    private static final int NAME = 40;

    /** Some lines, more than none. */
    record Lines(List<String> lines) { }

    /** Lines of the student's code, more than none. */
    record Places(List<Where> lines) { }

    /** One line of the student's code. */
    record Where(String where, String text) {

        static Where of(Place place) {
            return new Where(place.file() + ":" + place.line(), Prose.clip(place.text(), WIDEST));
        }
    }

    /** Where the threads stand, more than none. */
    record Stands(List<Stand> threads) { }

    /** Where one thread stands. */
    record Stand(String name, String doing, Optional<Where> place) { }

    static HtmlEvidence of(Evidence evidence, Optional<String> checkId, String anchor, ReportTexts texts) {
        List<String> headline = evidence.headline().strip().lines().toList();
        List<Where> places = evidence.places().stream().distinct().limit(MOST).map(Where::of).toList();
        List<Stand> stands = evidence.threads().stream().limit(MOST)
                .map(stand -> new Stand(Prose.clip(stand.name(), NAME), stand.doing().strip(), stand.place().map(Where::of))).toList();
        Stream<String> check = checkId.stream().map(id -> texts.get("evidence.check", id));
        Stream<String> mistake = evidence.key().stream().map(key -> texts.get("evidence.mistake", key));
        return new HtmlEvidence(headline.stream().findFirst().orElse(""), lines(headline.stream().skip(1), texts),
                Optional.of(new Places(places)).filter(some -> !places.isEmpty()), Optional.of(new Stands(stands)).filter(some -> !stands.isEmpty()),
                lines(evidence.details().stream(), texts), evidence.schedule().map(drawing -> HtmlSchedule.of(drawing, anchor, texts)),
                evidence.contract().map(contract -> texts.get("evidence.contract", contract)), evidence.question(), evidence.next(),
                lines(evidence.output().stream().flatMap(String::lines), texts), Stream.concat(check, mistake).toList());
    }

    private static Optional<Lines> lines(Stream<String> lines, ReportTexts texts) {
        List<String> all = Room.cut(lines.map(line -> Prose.clip(line, WIDEST)).toList(), MOST, count -> texts.get("evidence.more", count));
        return Optional.of(new Lines(all)).filter(some -> !all.isEmpty());
    }
}
