package lockstep.grader.style;

import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader.IgnoredModulesOptions;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import com.puppycrawl.tools.checkstyle.api.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.xml.sax.InputSource;

/**
 * The rules of {@code rules.xml} and, under the same tree walker, of {@code concurrency.xml}. Checkstyle tells what a violation is about only
 * within its own sentence; so each of its sentences that has something to tell is replaced by the bare facts, and taken apart again here.
 */
final class Rulebook {

    private static final String BETWEEN = "\n";

    /** By the key of Checkstyle's sentence, its facts in the order in which ours uses them. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("maxLineLen", "{1,number,#}" + BETWEEN + "{0,number,#}"),
            Map.entry("maxLen.file", "{0,number,#}" + BETWEEN + "{1,number,#}"),
            Map.entry("maxLen.method", "{2}" + BETWEEN + "{0,number,#}" + BETWEEN + "{1,number,#}"),
            Map.entry("name.invalidPattern", "{0}"),
            Map.entry("needBraces", "{0}"),
            Map.entry("import.avoidStar", "{0}"),
            Map.entry("import.unused", "{0}"),
            Map.entry("import.duplicate", "{1}"),
            Map.entry("import.lang", "{0}"),
            Map.entry("import.same", "{0}"),
            Map.entry("mod.order", "{0}"),
            Map.entry("annotation.order", "{0}"),
            Map.entry("string.literal.equality", "{0}"),
            Map.entry("unlock-outside-finally", "{0}"),
            Map.entry("wait-outside-loop", "{0}"),
            Map.entry("thread-stop", "{0}"));

    private Rulebook() { }

    /** Reads the rules, as Checkstyle wants them. */
    static Configuration read() throws CheckstyleException {
        Configuration rules = read("rules.xml");
        Configuration concurrency = read("concurrency.xml");
        for (Configuration module : rules.getChildren()) {
            if (module.getName().equals(concurrency.getName())) {
                Stream.of(concurrency.getChildren()).forEach(((DefaultConfiguration) module)::addChild);
            }
        }
        askForFacts((DefaultConfiguration) rules);
        return rules;
    }

    private static Configuration read(String name) throws CheckstyleException {
        try (InputStream in = Rulebook.class.getResourceAsStream("/lockstep/style/" + name)) {
            return ConfigurationLoader.loadConfiguration(
                    new InputSource(in), new PropertiesExpander(new Properties()), IgnoredModulesOptions.OMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void askForFacts(DefaultConfiguration module) {
        FACTS.forEach(module::addMessage);
        for (Configuration child : module.getChildren()) {
            askForFacts((DefaultConfiguration) child);
        }
    }

    /** What the violation is about. */
    static List<String> facts(Violation violation) {
        return FACTS.containsKey(violation.getKey()) ? List.of(violation.getViolation().split(BETWEEN)) : List.of();
    }
}
