package lockstep.grader.style;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * One line that a rule asks to change.
 *
 * @param file      as it was given to the inspector
 * @param line      counted from 1
 * @param rule      the id of the rule in {@code rules.xml}
 * @param arguments what the rule's sentence is about, in the order of its {@code {0}}, {@code {1}}
 */
public record StyleFinding(Path file, int line, String rule, List<String> arguments) {

    static final Comparator<StyleFinding> ORDER = Comparator.comparing(StyleFinding::file)
            .thenComparing(StyleFinding::line).thenComparing(StyleFinding::rule).thenComparing(finding -> finding.arguments().toString());

    public StyleFinding {
        arguments = List.copyOf(arguments);
    }
}
