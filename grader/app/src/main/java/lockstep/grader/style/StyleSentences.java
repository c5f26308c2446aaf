package lockstep.grader.style;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a student reads: one sentence or two for each rule, in one language. */
public final class StyleSentences {

    private final Map<String, String> byRule;

    private StyleSentences(Map<String, String> byRule) {
        this.byRule = Map.copyOf(byRule);
    }

    /** The sentences of a language, {@code en} or {@code ru}. */
    public static StyleSentences in(String language) {
        String name = "/lockstep/style/" + language + ".yaml";
        try (InputStream in = Optional.ofNullable(StyleSentences.class.getResourceAsStream(name))
                .orElseThrow(() -> new FileNotFoundException(name))) {
            return new StyleSentences(new YAMLMapper().readValue(in, new TypeReference<Map<String, String>>() { }));
        } catch (IOException e) {
            throw new UncheckedIOException("no sentences for style in " + language, e);
        }
    }

    /** The rules that have a sentence. */
    Set<String> rules() {
        return byRule.keySet();
    }

    /** What is to be said of a finding. */
    public String of(StyleFinding finding) {
        String sentence = byRule.get(finding.rule());
        for (int i = 0; i < finding.arguments().size(); i++) {
            sentence = sentence.replace("{" + i + "}", finding.arguments().get(i));
        }
        return sentence;
    }
}
