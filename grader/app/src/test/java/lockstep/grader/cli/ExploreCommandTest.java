package lockstep.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code lockstep explore} as it is called, each time with a JVM of its own for the program. */
class ExploreCommandTest {

    /** The version of a class file is that of its Java and this. */
    private static final int FIRST_JAVA = 44;
    private static final int NEWER_THAN_ANY = FIRST_JAVA + 99;
    private static final int BEFORE_ANY_MAIN = 24;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private SmallPrograms programs;

    @BeforeEach
    void write_programs() {
        programs = new SmallPrograms(folder);
    }

    @Test
    void a_program_that_loses_an_update_is_found_out_with_its_lines_and_its_output() throws IOException {
        assertThat(explore("-cp", programs.sum().toString(), "shop.Sum", "--seed", "x y")).isEqualTo(1);
        assertThat(out.toString()).startsWith("✗ shop.Sum: WRONG_RESULT in schedule").contains("Runnable add = () -> write(read() + 1);",
                "> сумма 1--seed|x y", "again: lockstep explore -cp ", "shop.Sum --seed 'x y'");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_failing_schedule_is_run_again_by_its_token() throws IOException {
        String classes = programs.sum().toString();
        explore("-cp", classes, "shop.Sum");
        Matcher token = Pattern.compile("--replay (\\S+)").matcher(out.toString());
        assertThat(token.find()).isTrue();
        assertThat(explore("-cp", classes, "--replay", token.group(1), "shop.Sum")).isEqualTo(1);
    }

    @Test
    void a_token_of_another_program_is_told() throws IOException {
        String classes = programs.main("Quiet", "").toString();
        explore("-cp", programs.sum().toString(), "shop.Sum");
        Matcher token = Pattern.compile("--replay (\\S+)").matcher(out.toString());
        assertThat(token.find()).isTrue();
        assertThat(explore("-cp", classes, "--replay", token.group(1), "Quiet")).isZero();
        assertThat(err.toString()).contains("the token may be another program's");
    }

    @Test
    void a_program_without_a_fault_ends_with_0_and_says_how_much_was_tried() throws IOException {
        assertThat(explore("-cp", programs.main("Quiet", "").toString(), "--schedules", "20", "--strategy", "pos", "Quiet")).isZero();
        assertThat(out.toString()).contains("nothing found in 20 schedules (pos 20)");
    }

    @Test
    void json_is_the_only_thing_on_standard_output() throws IOException {
        explore("-cp", programs.sum().toString(), "--format", "json", "shop.Sum");
        assertThat(out.toString()).startsWith("{\"version\":1,").endsWith("}\n").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"--schedules,0", "--schedules,many", "--time-limit,-1", "--seed,x",
        "--strategy,best", "--format,xml", "--replay,nonsense", "--nonsense,nonsense"})
    void options_that_make_no_sense_are_wrong_use(String option, String value) throws IOException {
        assertThat(explore("-cp", programs.main("Quiet", "").toString(), option, value, "Quiet")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse(value);
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(explore("-cp", folder.resolve("nowhere").toString(), "Quiet")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("There is no folder or jar " + folder.resolve("nowhere"));
    }

    @Test
    void a_file_that_is_no_jar_is_named() throws IOException {
        Path source = programs.write("Quiet.java", "");
        assertThat(explore("-cp", source.toString(), "Quiet")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("neither a folder nor a jar");
    }

    @Test
    void a_class_that_lies_elsewhere_is_named_with_the_command_that_finds_it() throws IOException {
        Path classes = programs.sum();
        assertThat(explore("-cp", folder.toString(), "Sum")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("lockstep explore -cp " + classes + " shop.Sum");
    }

    @Test
    void a_source_that_is_not_compiled_is_told() throws IOException {
        programs.write("Raw.java", "");
        assertThat(explore("-cp", folder.toString(), "Raw")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("Raw is not compiled");
    }

    @Test
    void a_file_in_the_place_of_a_class_is_told() {
        assertThat(explore("-cp", folder.toString(), "src/main/java/shop/Sum.java")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse(" shop.Sum");
    }

    @Test
    void a_class_that_is_nowhere_is_told() {
        assertThat(explore("-cp", folder.toString(), "Nowhere")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("There is no class Nowhere");
    }

    @Test
    void a_class_without_a_main_is_told() throws IOException {
        assertThat(explore("-cp", odd("int x;"), "Odd")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("has no main");
    }

    @Test
    @EnabledForJreRange(maxVersion = BEFORE_ANY_MAIN, disabledReason = "newer ones start it")
    void a_main_that_is_not_static_is_told() throws IOException {
        assertThat(explore("-cp", odd("public void main(String[] args) { }"), "Odd")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("is not static");
    }

    @ParameterizedTest
    @ValueSource(strings = {"void main() { check(\"none\"); }", "void main(String[] args) { check(args[0]); } static void main() { check(\"none\"); }"})
    @EnabledForJreRange(minVersion = BEFORE_ANY_MAIN + 1, disabledReason = "older ones start static ones alone")
    void a_main_is_chosen_as_the_launcher_chooses_it(String mains) throws IOException {
        String check = " static void check(String said) { throw new IllegalStateException(said); } ";
        assertThat(explore("-cp", odd(mains + check), "Odd", "one")).isEqualTo(1);
        assertThat(out.toString()).contains(mains.contains("args[0]") ? "IllegalStateException: one" : "IllegalStateException: none");
    }

    private String odd(String body) throws IOException {
        return programs.compile("Odd.java", "public class Odd { " + body + " }").toString();
    }

    @Test
    void a_class_with_what_is_a_preview_in_this_java_is_explored() throws IOException {
        Path classes = preview(Runtime.version().feature());
        assertThat(explore("-cp", classes.toString(), "--schedules", "20", "Quiet")).isZero();
    }

    @Test
    void a_class_with_what_was_a_preview_in_another_java_is_told() throws IOException {
        assertThat(explore("-cp", preview(Runtime.version().feature() - 1).toString(), "Quiet")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("uses what was a preview in Java " + (Runtime.version().feature() - 1));
    }

    private Path preview(int java) throws IOException {
        Path file = programs.main("Quiet", "").resolve("Quiet.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[4] = (byte) 0xFF;
        bytes[5] = (byte) 0xFF;
        bytes[7] = (byte) (FIRST_JAVA + java);
        Files.write(file, bytes);
        return file.getParent();
    }

    @Test
    void a_class_of_a_newer_java_is_told() throws IOException {
        Path file = programs.main("Quiet", "").resolve("Quiet.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = (byte) NEWER_THAN_ANY;
        Files.write(file, bytes);
        assertThat(explore("-cp", file.getParent().toString(), "Quiet")).isEqualTo(ExitStatus.WRONG_USE);
        assertWrongUse("compiled for Java 99");
    }

    @Test
    void a_program_that_cannot_be_controlled_ends_with_3() throws IOException {
        Path classes = programs.main("Floods", "for (int i = 0; i < 2_100; i++) new Thread(() -> { }).start();");
        assertThat(explore("-cp", classes.toString(), "Floods")).isEqualTo(ExitStatus.FAILED);
        assertThat(out.toString()).contains("could not be controlled");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_jvm_that_is_killed_is_told_as_that() throws IOException {
        Path classes = programs.main("Kills", "new ProcessBuilder(\"kill\", \"-9\", \"\" + ProcessHandle.current().pid()).start().waitFor();");
        assertThat(explore("-cp", classes.toString(), "Kills")).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).contains("was ended from outside, by signal 9").doesNotContain("\tat ");
    }

    @Test
    void who_ends_the_command_ends_the_program_too() throws Exception {
        assumePackaged();
        Path classes = programs.main("Sleeps", "new java.net.ServerSocket(0).accept();");
        Process host = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "explore", "-cp", classes.toString(), "Sleeps").redirectErrorStream(true).start();
        await().until(() -> host.descendants().findAny().isPresent());
        List<ProcessHandle> children = host.descendants().toList();
        host.destroy();
        await().untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
    }

    private void assertWrongUse(String words) {
        assertThat(err.toString()).startsWith("lockstep: ").contains(words).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    /** An agent has to be a jar, and without the package phase there is none. */
    private static void assumePackaged() {
        assumeTrue(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).anyMatch(entry ->
                entry.matches(".*lockstep-explorer[^/\\\\]*\\.jar")), "the explorer is not packaged: use mvn verify");
    }

    private int explore(String... args) {
        assumePackaged();
        List<String> line = new ArrayList<>(List.of("explore"));
        line.addAll(List.of(args));
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(line.toArray(new String[0]));
    }
}
