package lockstep.grader.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lockstep.grader.catalog.Lang;
import lockstep.grader.catalog.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleSentencesTest {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void each_rule_has_a_sentence_and_each_sentence_a_rule(Lang lang) throws CheckstyleException, IOException {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(StyleFinding.TEXTS + "/" + lang.code() + ".yaml")) {
            assertThat(new YAMLMapper().readValue(in, Map.class).keySet()).isNotEmpty().isEqualTo(rules());
        }
    }

    @Test
    void each_rule_has_a_sample() throws CheckstyleException {
        assertThat(Samples.BY_RULE.keySet()).isEqualTo(rules());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_sentence_says_all_that_the_finding_tells_and_leaves_no_gap(Lang lang) {
        Texts texts = Texts.of(lang, StyleFinding.TEXTS);
        Samples.BY_RULE.forEach((rule, sample) -> {
            List<String> arguments = Arrays.asList(sample.arguments());
            String sentence = new StyleFinding(Path.of("A.java"), 1, rule, arguments).sentence(texts);
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
