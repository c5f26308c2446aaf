package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lockstep.grader.catalog.Lang;
import lockstep.grader.catalog.Yaml;
import org.junit.jupiter.api.Test;

class SpeechTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}|\\./lockstep [a-z]+");

    @Test
    void both_languages_say_the_same_things_and_name_the_same_commands() throws IOException {
        Map<String, String> english = arguments("desk/en");
        assertThat(english).hasSizeGreaterThan(50).isEqualTo(arguments("desk/ru"));
    }

    @Test
    void so_do_those_of_the_watch() throws IOException {
        Map<String, String> english = arguments("watch/en");
        assertThat(english).hasSizeGreaterThan(20).isEqualTo(arguments("watch/ru"));
    }

    @Test
    void commands_are_called_as_the_system_calls_them() {
        Speech windows = new Speech(Speech.in(Lang.EN).texts(), "lockstep");
        assertThat(windows.get("list.next")).isEqualTo("To go on: lockstep next");
        assertThat(new Speech(windows.texts(), "./lockstep").get("list.next")).isEqualTo("To go on: ./lockstep next");
    }

    /** What each sentence mentions, in any order. */
    private static Map<String, String> arguments(String file) throws IOException {
        try (InputStream in = SpeechTest.class.getClassLoader().getResourceAsStream("lockstep/grader/" + file + ".yaml")) {
            Map<String, String> found = new TreeMap<>();
            collect("", Yaml.read(in, file, JsonNode.class), found);
            return found;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> collect(path + "." + name, node.get(name), found));
        } else {
            found.put(path, ARGUMENT.matcher(node.asText()).results().map(MatchResult::group).distinct().sorted().collect(Collectors.joining(" ")));
        }
    }
}
