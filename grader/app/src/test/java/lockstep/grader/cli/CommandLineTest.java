package lockstep.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.grader.KitCopy;
import lockstep.grader.RealKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The program as it is called. */
class CommandLineTest {

    private static final String HOME = "lockstep.home";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void stand_in_the_kit() {
        System.setProperty(HOME, RealKit.kit().home().toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty(HOME);
    }

    @Test
    void the_reference_passes_any_threshold() {
        assertThat(run("grade", solution("01-first-threads"), "--fail-under", "100")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("100 / 100");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_mark_below_the_threshold_is_exit_status_1() throws IOException {
        System.setProperty(HOME, KitCopy.in(folder).home().toString());
        assertThat(run("grade", "-e", "1", "--fail-under", "0.1")).isEqualTo(ExitStatus.NOT_GOOD_ENOUGH);
    }

    @Test
    void an_exercise_that_was_asked_for_and_not_handed_in_counts_with_0_points() {
        assertThat(run("grade", solution("01-first-threads"), "-e", "01,16")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("100 / 200", "The folder 16-failures was not handed in.");
    }

    @Test
    void several_formats_go_into_a_folder() {
        assertThat(run("grade", solution("01-first-threads"), "--format", "text,json,junit,markdown", "--out", folder + "/new/")).isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve("new")).isDirectoryContaining("glob:**.json").isDirectoryContaining("glob:**.xml").isDirectoryContaining("glob:**.md");
    }

    @Test
    void one_format_goes_into_a_file() throws IOException {
        Path file = folder.resolve("mark.json");
        assertThat(run("grade", solution("01-first-threads"), "--format", "json", "--out", file.toString())).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(file)).contains("\"version\"");
    }

    @Test
    void russian_is_spoken_on_demand() {
        run("grade", solution("01-first-threads"), "--lang", "ru");
        assertThat(out.toString()).contains("Первые потоки");
    }

    @Test
    void colour_is_used_on_demand_alone() {
        run("grade", solution("01-first-threads"), "--color", "always");
        assertThat(out.toString()).contains("\u001b[");
    }

    @Test
    void several_formats_without_a_folder_are_wrong_use() {
        assertThat(run("grade", "--format", "text,json")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("--out FOLDER");
    }

    @Test
    void a_missing_folder_is_wrong_use() {
        assertThat(run("grade", folder.resolve("nowhere").toString())).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("is not there").doesNotContain("\tat ");
    }

    @Test
    void an_unknown_exercise_is_wrong_use_and_the_known_ones_are_named() {
        assertThat(run("grade", "-e", "77")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("There is no exercise '77'", "01-first-threads");
    }

    @Test
    void an_unknown_option_is_wrong_use() {
        assertThat(run("grade", "--fail-undr", "5")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("--fail-undr", "--fail-under", "lockstep grade --help");
    }

    @Test
    void no_command_is_wrong_use_that_says_how_to_begin() {
        assertThat(run()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("lockstep grade");
    }

    @Test
    void a_broken_exercise_file_is_told_with_its_place() throws IOException {
        Path exercise = Files.createDirectories(folder.resolve("exercises/01-first-threads"));
        Files.createDirectory(folder.resolve("grader"));
        Files.writeString(exercise.resolve("exercise.yaml"), "id: \"01\"\nname: [");
        System.setProperty(HOME, folder.toString());
        assertThat(run("grade")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("exercise.yaml, line 2").doesNotContain("\tat ");
    }

    @Test
    void a_folder_that_is_no_kit_is_told() {
        System.setProperty(HOME, folder.toString());
        assertThat(run("grade")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("No kit found");
    }

    @Test
    void every_command_has_help_with_examples() {
        for (String command : new String[] {"watch", "list", "next", "test", "grade", "hint", "explain", "solution", "reset", "explore", "doctor", "audit"}) {
            assertThat(run(command, "--help")).isEqualTo(ExitStatus.DONE);
        }
        assertThat(out.toString()).contains("Examples:", "Exit status:");
    }

    private String solution(String name) {
        return RealKit.kit().solutions().resolve(name).toString();
    }

    private int run(String... args) {
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(args);
    }
}
