package lockstep.grader.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void each_rule_has_a_sentence_and_each_sentence_a_rule(String language) throws CheckstyleException {
        assertThat(StyleSentences.in(language).rules()).isNotEmpty().isEqualTo(rules());
    }

    @Test
    void each_rule_has_a_sample() throws CheckstyleException {
        assertThat(Samples.BY_RULE.keySet()).isEqualTo(rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void a_sentence_says_all_that_the_finding_tells_and_leaves_no_gap(String language) {
        StyleSentences sentences = StyleSentences.in(language);
        Samples.BY_RULE.forEach((rule, sample) -> {
            List<String> arguments = Arrays.asList(sample.arguments());
            String sentence = sentences.of(new StyleFinding(Path.of("A.java"), 1, rule, arguments));
            assertThat(arguments).allSatisfy(argument -> assertThat(sentence).contains(argument));
            assertThat(sentence).doesNotContainPattern("[{]\\d[}]").endsWith(".");
        });
    }

    private static Set<String> rules() throws CheckstyleException {
        Set<String> ids = new TreeSet<>();
        collect(Rulebook.read(), ids);
        return ids;
    }

    private static void collect(Configuration module, Set<String> ids) throws CheckstyleException {
        for (Configuration child : module.getChildren()) {
            if (!child.getName().equals("TreeWalker")) {
                assertThat(child.getPropertyNames()).as(child.getName()).contains("id");
                ids.add(child.getProperty("id"));
            }
            collect(child, ids);
        }
    }
}
