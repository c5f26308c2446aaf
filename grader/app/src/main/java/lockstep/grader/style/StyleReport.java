package lockstep.grader.style;

import java.nio.file.Path;
import java.util.List;

/**
 * What an inspection came to.
 *
 * @param findings   by file, line and rule
 * @param unreadable the files that could not be read as Java; nothing else is said of them
 */
public record StyleReport(List<StyleFinding> findings, List<Path> unreadable) {

    /** Nothing was looked at, so nothing was found. */
    public static final StyleReport NOTHING = new StyleReport(List.of(), List.of());

    public StyleReport {
        findings = List.copyOf(findings);
        unreadable = List.copyOf(unreadable);
    }
}
