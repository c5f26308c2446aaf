package lockstep.grader.report;

import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.score.StyleMark;
import lockstep.grader.score.StyleMark.Remark;

/** Tells what was found about style, a line for each remark. */
final class StyleText {

    private StyleText() { }

    /** All remarks as one text. */
    static String of(StyleMark style) {
        return String.join("\n", lines(style));
    }

    static List<String> lines(StyleMark style) {
        return new Columns(style.remarks().stream().map(StyleText::cells).toList()).wrapped(EvidenceText.WIDTH);
    }

    private static List<String> cells(Remark remark) {
        return Stream.of(remark.file() + ":" + remark.line(), remark.sentence()).map(Visible::of).toList();
    }
}
