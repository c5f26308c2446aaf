package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Place;
import lockstep.grader.judge.ThreadStand;
import lockstep.grader.report.EvidenceLine.Part;

/** Tells evidence in lines, the same in every format that people read. */
final class EvidenceText {

    /** No line is longer where nobody asks for another width. */
    static final int WIDTH = 105;

    private static final int ENOUGH = 14;
    private static final int HEADLINES = 6;
    private static final int STACKED = 3;
    private static final int NAME = 30;
    private static final String INDENT = "  ";

    private final ReportTexts texts;
    private final int width;
    private final int inner;

    EvidenceText(ReportTexts texts) {
        this(texts, WIDTH);
    }

    /** Tells it in lines of at most {@code width} characters. */
    EvidenceText(ReportTexts texts, int width) {
        this.texts = texts;
        this.width = width;
        this.inner = width - INDENT.length();
    }

    /** The most telling lines, no more than a reader has patience for if that can be had. */
    List<EvidenceLine> brief(Evidence evidence, Optional<String> checkId) {
        Stream<List<EvidenceLine>> withNext = Room.shrinking().filter(Room::showsSteps).map(room -> lines(evidence, checkId, room, true));
        List<List<EvidenceLine>> attempts = Stream.concat(withNext, Room.shrinking().map(room -> lines(evidence, checkId, room, false))).toList();
        return attempts.stream().filter(lines -> lines.size() <= ENOUGH).findFirst().orElse(attempts.get(attempts.size() - 1));
    }

    /** Everything, as one text. */
    String full(Evidence evidence, Optional<String> checkId) {
        return lines(evidence, checkId, Room.AMPLE, true).stream().map(EvidenceLine::text).collect(Collectors.joining("\n"));
    }

    private List<EvidenceLine> lines(Evidence evidence, Optional<String> checkId, Room room, boolean next) {
        List<EvidenceLine> lines = new ArrayList<>();
        add(lines, Part.HEADLINE, Room.cut(headline(evidence), HEADLINES, this::more));
        add(lines, Part.PLACE, indented(Room.cut(places(evidence.places()), room.places(), this::more)));
        add(lines, Part.THREAD, indented(Room.cut(threads(evidence), room.threads(), this::more)));
        add(lines, Part.DETAIL, indented(Room.cut(details(evidence.details()), room.details(), this::more)));
        add(lines, Part.SCHEDULE, schedule(evidence, room));
        add(lines, Part.CONTRACT, paragraph(evidence.contract().map(contract -> texts.get("evidence.contract", contract))));
        add(lines, Part.QUESTION, paragraph(evidence.question()));
        add(lines, Part.NEXT, paragraph(evidence.next().filter(sentence -> next || evidence.question().isEmpty())));
        add(lines, Part.OUTPUT, indented(Room.cut(output(evidence), room.output(), this::more)));
        add(lines, Part.NAMES, paragraph(names(evidence, checkId)));
        return lines;
    }

    /** An exception's message may have lines of its own; none of them may look like a line of the report. */
    private List<String> headline(Evidence evidence) {
        List<String> own = evidence.headline().strip().lines().toList();
        Stream<String> first = own.stream().limit(1).flatMap(line -> Prose.wrap(line, width).stream());
        Stream<String> others = own.stream().skip(1).flatMap(line -> Prose.wrap(line, inner).stream()).map(line -> INDENT + line);
        return Stream.concat(first, others).toList();
    }

    private static void add(List<EvidenceLine> lines, Part part, List<String> texts) {
        texts.forEach(text -> lines.add(new EvidenceLine(part, text)));
    }

    private String more(int count) {
        return texts.get("evidence.more", count);
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> INDENT + line).toList();
    }

    private List<String> paragraph(Optional<String> text) {
        return text.map(words -> Prose.wrap(words, width)).orElse(List.of());
    }

    /** A compiler may complain of one line several times; the line is shown once. */
    private List<String> places(List<Place> places) {
        return new Columns(places.stream().distinct().map(place -> List.of(where(place), Visible.of(place.text()))).toList()).clipped(inner);
    }

    private static String where(Place place) {
        return Visible.of(place.file()) + ":" + place.line();
    }

    /** With the text of the lines where there is room for it; it is left out where it has just been shown. Nothing of what a thread does is cut. */
    private List<String> threads(Evidence evidence) {
        Columns full = new Columns(evidence.threads().stream().map(thread -> thread(thread, place -> !evidence.places().contains(place))).toList());
        Columns narrow = new Columns(evidence.threads().stream().map(thread -> thread(thread, place -> false)).toList());
        boolean few = evidence.threads().size() <= STACKED;
        return full.fits(inner) ? full.clipped(inner) : narrow.fits(inner) && !few ? narrow.clipped(inner) : stacked(evidence);
    }

    /** Each thread's line of code below what it does. */
    private List<String> stacked(Evidence evidence) {
        int name = evidence.threads().stream().mapToInt(thread -> Prose.clip(thread.name(), NAME).length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (ThreadStand thread : evidence.threads()) {
            List<String> cells = List.of(Prose.pad(Prose.clip(thread.name(), NAME), name), Visible.of(thread.doing().strip()));
            lines.addAll(new Columns(List.of(cells)).wrapped(inner));
            thread.place().ifPresent(place -> lines.add(Prose.clip(" ".repeat(name) + "   " + where(place) + "   " + Visible.of(place.text()), inner)));
        }
        return lines;
    }

    private static List<String> thread(ThreadStand thread, Predicate<Place> withText) {
        Stream<String> stand = Stream.of(Prose.clip(thread.name(), NAME), Visible.of(thread.doing().strip()));
        Stream<String> where = thread.place().stream().map(EvidenceText::where);
        Stream<String> text = thread.place().stream().filter(withText).map(place -> Visible.of(place.text()));
        return Stream.of(stand, where, text).flatMap(cells -> cells).toList();
    }

    private List<String> details(List<String> details) {
        return details.stream().flatMap(detail -> Prose.wrap(detail, inner).stream()).toList();
    }

    private List<String> schedule(Evidence evidence, Room room) {
        return evidence.schedule().map(drawing -> new ScheduleText(drawing, inner).lines(room.schedule(), this::more)).orElse(List.of());
    }

    private List<String> output(Evidence evidence) {
        return evidence.output().stream().flatMap(String::lines).map(line -> Prose.clip(texts.get("evidence.printed", line), inner)).toList();
    }

    private Optional<String> names(Evidence evidence, Optional<String> checkId) {
        Stream<String> check = checkId.stream().map(id -> texts.get("evidence.check", id));
        Stream<String> mistake = evidence.key().stream().map(key -> texts.get("evidence.mistake", key));
        return Stream.concat(check, mistake).reduce((first, second) -> first + "   " + second);
    }
}
