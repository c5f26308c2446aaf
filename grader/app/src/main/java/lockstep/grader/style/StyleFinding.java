package lockstep.grader.style;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import lockstep.grader.catalog.Texts;

/**
 * One line that a rule asks to change.
 *
 * @param file      as it was given to the inspector
 * @param line      counted from 1
 * @param rule      the id of the rule in {@code rules.xml} or {@code concurrency.xml}
 * @param arguments what the rule's sentence is about, in the order of its {@code {0}}, {@code {1}}
 */
public record StyleFinding(Path file, int line, String rule, List<String> arguments) {

    /** The resource folder of the rules' sentences. */
    public static final String TEXTS = "lockstep/style";

    static final Comparator<StyleFinding> ORDER = Comparator.comparing(StyleFinding::file)
            .thenComparing(StyleFinding::line).thenComparing(StyleFinding::rule).thenComparing(finding -> finding.arguments().toString());

    public StyleFinding {
        arguments = List.copyOf(arguments);
    }

    /** What the student reads of it, from texts that have been read from {@link #TEXTS}. */
    public String sentence(Texts texts) {
        return texts.get(rule, arguments.toArray());
    }
}
