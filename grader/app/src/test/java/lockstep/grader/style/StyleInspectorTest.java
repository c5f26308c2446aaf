package lockstep.grader.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleInspectorTest {

    @TempDir
    Path folder;

    static Stream<Map.Entry<String, Samples.Sample>> samples() {
        return Samples.BY_RULE.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_rule_finds_what_breaks_it_and_names_it(Map.Entry<String, Samples.Sample> sample) throws IOException {
        assertThat(inspect(sample.getValue().source()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(sample.getKey());
            assertThat(finding.arguments()).containsExactly(sample.getValue().arguments());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"import java.lang.String;", "import java.util.List;\nimport java.util.List;"})
    void an_import_that_is_needless_for_two_reasons_is_found_once(String imports) throws IOException {
        assertThat(inspect(imports + "\nclass A { List<String> names; }\n").findings()).extracting(StyleFinding::rule)
                .containsExactly("needless-import");
    }

    @Test
    void nothing_is_found_in_a_clean_source() throws IOException {
        assertThat(inspect(Samples.CLEAN)).isEqualTo(new StyleReport(List.of(), List.of()));
    }

    @Test
    void nothing_is_found_in_the_references_of_the_kit() throws IOException {
        List<Path> references;
        try (Stream<Path> files = Files.walk(Path.of("..", "..", "solutions"))) {
            references = files.filter(StyleInspectorTest::isReference).toList();
        }
        assertThat(references).isNotEmpty();
        assertThat(StyleInspector.inspect(references)).isEqualTo(new StyleReport(List.of(), List.of()));
    }

    private static boolean isReference(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && (path.contains("/src/main/java/") || path.contains("/alternatives/"));
    }

    @Test
    void findings_come_by_file_and_line_whatever_the_order_of_the_files() throws IOException {
        Path first = write("First.java", "class First {\n    int B;\n    int A;\n}\n");
        Path second = write("Second.java", "class Second { int C; }\n");
        assertThat(StyleInspector.inspect(List.of(second, first)).findings()).containsExactly(
                new StyleFinding(first, 2, "field-name", List.of("B")),
                new StyleFinding(first, 3, "field-name", List.of("A")),
                new StyleFinding(second, 1, "field-name", List.of("C")));
    }

    @Test
    void a_file_that_is_not_java_is_told_apart_and_the_others_are_inspected() throws IOException {
        Path broken = write("Broken.java", "class Broken {\n\tvoid run( {\n}\n");
        Path sound = write("Sound.java", "class Sound { int A; }\n");
        StyleReport report = StyleInspector.inspect(List.of(broken, sound));
        assertThat(report.unreadable()).containsExactly(broken);
        assertThat(report.findings()).singleElement().satisfies(finding -> assertThat(finding.file()).isEqualTo(sound));
    }

    @Test
    void a_file_that_nests_without_end_is_told_apart_and_the_others_are_inspected() throws IOException {
        Path deep = write("Deep.java", "class Deep { int a = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }\n");
        Path sound = write("Sound.java", "class Sound { int A; }\n");
        StyleReport report = StyleInspector.inspect(List.of(deep, sound));
        assertThat(report.unreadable()).containsExactly(deep);
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_do_not_stop_an_inspection() throws IOException {
        Path latin = Files.write(folder.resolve("Latin.java"), "class A { /* é */ int B; }\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(StyleInspector.inspect(List.of(latin)).findings()).hasSize(1);
    }

    @Test
    void a_file_that_is_not_there_is_the_graders_fault() {
        List<Path> files = List.of(folder.resolve("Missing.java"));
        assertThatThrownBy(() -> StyleInspector.inspect(files)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Missing.java");
    }

    @Test
    void sentences_of_tests_and_checks_may_be_the_names_of_methods() throws IOException {
        Path test = write("src/test/java/T.java", "class T { void a_sentence() { } }\n");
        Path check = write("grader/checks/src/main/java/C.java", "class C { void a_sentence() { } }\n");
        assertThat(StyleInspector.inspect(List.of(test, check)).findings()).isEmpty();
    }

    @Test
    void the_default_locale_makes_no_difference() throws IOException {
        StyleReport expected = inspect(Samples.BY_RULE.get("file-length").source());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ru", "ar-EG", "de-CH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(inspect(Samples.BY_RULE.get("file-length").source())).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private StyleReport inspect(String source) throws IOException {
        return StyleInspector.inspect(List.of(write("Sample.java", source)));
    }

    private Path write(String name, String source) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), source);
    }
}
