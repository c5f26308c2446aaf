package lockstep.grader.audit;

import static lockstep.grader.audit.BrokenKit.replace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import lockstep.grader.RealKit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each law, seen failing on a kit that breaks it. */
class BrokenLawsTest {

    private static final String FILE = "src/main/java/lockstep/firstthreads/FirstThreads.java";

    @TempDir
    private Path folder;
    private BrokenKit kit;

    @BeforeEach
    void copy() throws IOException {
        kit = BrokenKit.in(folder).keepFew();
    }

    @ParameterizedTest
    @EnumSource(names = "SAME_NAMES", mode = EnumSource.Mode.EXCLUDE)
    void a_law_that_looked_at_nothing_fails(Law law) {
        try (Ground nothing = new Ground(RealKit.catalog(), exercise -> false, Terms.of(1, 100, false))) {
            Law.Ruling ruling = law.ruling(nothing);
            assertThat(ruling.holds()).isFalse();
            assertThat(ruling.breaches()).containsExactly("it looked at nothing");
        }
    }

    @Test
    void law_1_misses_a_solution() throws IOException {
        BrokenKit.delete(kit.solution(""));
        assertThat(kit.breachesOf(Law.SAME_NAMES)).containsExactly("solutions/ lacks 01-first-threads");
    }

    @Test
    void law_1_sees_an_exercise_that_is_built_on_too_old_a_jdk() throws IOException {
        replace(kit.exercise("exercise.yaml"), "jdk: 17", "jdk: 99");
        assertThat(kit.breachesOf(Law.SAME_NAMES)).containsExactly(
                "pom.xml has exercises/01-first-threads built from JDK 17 on, but its exercise.yaml says 99",
                "pom.xml has solutions/01-first-threads built from JDK 17 on, but its exercise.yaml says 99");
    }

    @Test
    void law_1_finds_an_exercise_in_the_profile_of_its_jdk() throws IOException {
        replace(kit.exercise("exercise.yaml"), "jdk: 17", "jdk: 99");
        String modules = "<module>exercises/01-first-threads</module><module>solutions/01-first-threads</module>";
        String profile = "<profile><activation><jdk>[99,)</jdk></activation><modules>" + modules + "</modules></profile>";
        replace(folder.resolve("pom.xml"), "<module>exercises/01-first-threads</module>", "");
        replace(folder.resolve("pom.xml"), "<module>solutions/01-first-threads</module>", "");
        replace(folder.resolve("pom.xml"), "<profiles>", "<profiles>" + profile);
        assertThat(kit.breachesOf(Law.SAME_NAMES)).isEmpty();
    }

    @Test
    void law_2_sees_a_stray_file_and_a_missing_one() throws IOException {
        Files.writeString(kit.exercise("notes.txt"), "stray");
        Files.delete(kit.solution("WHY.ru.md"));
        assertThat(kit.breachesOf(Law.EXPECTED_FILES)).containsExactlyInAnyOrder("exercises/01-first-threads holds notes.txt, which nobody expects there",
                "solutions/01-first-threads lacks WHY.ru.md");
    }

    @Test
    void law_2_sees_a_skeleton_that_is_not_what_reset_would_restore() throws IOException {
        replace(kit.exercise(FILE), "TODO 1", "TODO 3");
        assertThat(kit.breachesOf(Law.EXPECTED_FILES)).singleElement().asString().contains("skeleton", "FirstThreads.java", "--rewrite");
        assertThat(kit.breachesOfRewritten(Law.EXPECTED_FILES)).isEmpty();
    }

    @Test
    void law_3_sees_a_skeleton_without_a_numbered_todo() throws IOException {
        replace(kit.exercise(FILE), "// TODO ", "// To do ");
        assertThat(kit.breachesOf(Law.NUMBERED_TODOS)).singleElement().asString().contains("has no comment '// TODO n: …'");
    }

    @Test
    void law_3_sees_a_todo_where_none_belongs() throws IOException {
        replace(kit.mistake("FirstThreads.java"), "public final class", "// TODO 9: later\npublic final class");
        assertThat(kit.breachesOf(Law.NUMBERED_TODOS)).singleElement().asString().contains("holds a TODO and is no skeleton");
    }

    @Test
    void law_4_sees_a_skeleton_that_is_the_solution() throws IOException {
        Files.copy(kit.solution(FILE), kit.exercise(FILE), StandardCopyOption.REPLACE_EXISTING);
        assertThat(kit.breachesOf(Law.WORTHLESS_SKELETONS)).containsExactly("the skeleton of 01-first-threads earns 100 points");
    }

    @Test
    void law_4_sees_a_skeleton_with_another_api() throws IOException {
        replace(kit.exercise(FILE), "private FirstThreads() { }", "private FirstThreads() { }\n\n    public static void extra() { }");
        assertThat(kit.breachesOf(Law.WORTHLESS_SKELETONS))
                .containsExactly("the skeleton of 01-first-threads offers what the reference does not: [public static void extra()]");
    }

    @Test
    void law_5_sees_an_alternative_that_is_wrong() throws IOException {
        Path wrong = Files.createDirectory(kit.solution("alternatives/wrong"));
        Files.copy(kit.mistake("FirstThreads.java"), wrong.resolve("FirstThreads.java"));
        assertThat(kit.breachesOf(Law.FULL_POINTS)).singleElement().asString().startsWith("01-first-threads/wrong earns ");
    }

    @Test
    void law_6_sees_a_mistake_with_another_verdict() throws IOException {
        replace(kit.mistake("expected.yaml"), "WRONG_RESULT", "DEADLOCK");
        assertThat(kit.breachesOf(Law.CAUGHT_MISTAKES)).singleElement().asString().contains("no-join gets WRONG_RESULT from ", ", not DEADLOCK");
    }

    @Test
    void law_7_sees_a_harmless_mistake_and_idle_checks() throws IOException {
        Files.copy(kit.solution(FILE), kit.mistake("FirstThreads.java"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(kit.breachesOf(Law.USEFUL_CHECKS)).contains("01-first-threads/no-join fails no check").hasSizeGreaterThan(1);
    }

    @Test
    void law_8_sees_a_mistake_that_no_text_tells() throws IOException {
        Files.move(kit.mistake(""), kit.solution("mistakes/no-such-key"));
        assertThat(kit.breachesOf(Law.COMPLETE_TEXTS)).anyMatch(breach -> breach.contains("but the mistakes are [no-such-key]"));
    }

    @Test
    void law_9_sees_a_report_that_changes() throws IOException {
        replace(kit.mistake("FirstThreads.java"), "        for (Runnable task", "        System.out.println(System.nanoTime());\n        for (Runnable task");
        assertThat(kit.breachesOf(Law.SAME_MARK_TWICE)).containsExactly("01-first-threads/no-join is not graded the same twice");
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_17, disabledReason = "texts are compared on the JDK that the exercise is written for")
    void law_10_sees_another_word() throws IOException {
        assertThat(kit.breachesOf(Law.TOLD_MISTAKES)).isEmpty();
        replace(kit.mistake("told.ru.txt"), "Контракт", "Договор");
        assertThat(kit.breachesOf(Law.TOLD_MISTAKES)).singleElement().asString().startsWith("01-first-threads/no-join is told otherwise than told.ru.txt says");
    }

    @Test
    void law_11_sees_a_table_that_names_a_mistake_too_many() {
        assertThat(kit.breachesOf(Law.KILL_MATRIX)).singleElement().asString().startsWith("solutions/README.md does not tell what is so of 01-first-threads");
        assertThat(kit.breachesOfRewritten(Law.KILL_MATRIX)).isEmpty();
        assertThat(kit.breachesOf(Law.KILL_MATRIX)).isEmpty();
    }
}
