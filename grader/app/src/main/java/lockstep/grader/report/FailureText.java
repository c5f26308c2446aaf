package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.catalog.Lang;
import lockstep.grader.score.CheckMark;

/** What the text report says of one check that failed, alone and without colour. */
public final class FailureText {

    private FailureText() { }

    /** Its verdict in one line, then the evidence, a line each. */
    public static List<String> lines(CheckMark check, Lang lang) {
        String heading = check.title() + "   " + Score.of(check).aligned().strip() + "   " + check.verdict();
        EvidenceText text = new EvidenceText(ReportTexts.of(lang));
        Stream<EvidenceLine> evidence = check.evidence().stream().flatMap(found -> text.brief(found, Optional.of(check.id())).stream());
        return Stream.concat(Stream.of(heading), evidence.map(line -> "  " + line.text())).map(String::stripTrailing).toList();
    }
}
