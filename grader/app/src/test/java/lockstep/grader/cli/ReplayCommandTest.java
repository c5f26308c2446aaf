package lockstep.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import lockstep.grader.KitCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a grade to its failing schedule, as a student and as a teaching assistant go. */
class ReplayCommandTest {

    private static final String HOME = "lockstep.home";

    @TempDir
    private Path folder;
    private KitCopy kit;
    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void stand_in_a_small_kit() throws IOException {
        kit = KitCopy.in(folder);
        System.setProperty(HOME, folder.toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty(HOME);
    }

    @Test
    void the_schedule_of_the_last_grade_is_shown_until_the_code_is_right() throws IOException {
        write("mistakes/no-lock/HitCounter.java");
        assertThat(run("grade", "-e", "04")).isEqualTo(ExitStatus.DONE);
        assertThat(kit.state()).content().contains("\"replay\" : \"random-");
        assertThat(run("replay", "04")).isEqualTo(ExitStatus.NOT_GOOD_ENOUGH);
        String once = out.toString();
        assertThat(once).contains("04 ", "Step 1 of ", "▶ ", "hitter-1", "HitCounter.java", "✗ ", "With a debugger: ./lockstep replay --debug 04.");
        assertThat(once).doesNotContain("have changed", "[Enter]");
        assertThat(run("replay")).isEqualTo(ExitStatus.NOT_GOOD_ENOUGH);
        assertThat(out.toString()).isEqualTo(once);
        assertThat(run("next")).isEqualTo(ExitStatus.DONE);
        String whole = once.lines().skip(2).findFirst().orElseThrow();
        write("src/main/java/lockstep/hitcounter/HitCounter.java");
        assertThat(run("replay", "04")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("Your files have changed since", "This schedule ends well", "grade -e 04");
        assertThat(run("replay", "04", "--lang", "ru")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("Файлы изменились", "заканчивается хорошо");
        assertThat(run("replay", whole, "--submission", folder.resolve("solutions/04-hit-counter/mistakes/no-lock").toString()))
                .isEqualTo(ExitStatus.NOT_GOOD_ENOUGH);
        assertThat(out.toString()).isEqualTo(once);
        Files.writeString(kit.fourth(), "class");
        assertThat(run("replay", "04")).isEqualTo(ExitStatus.NOT_GOOD_ENOUGH);
        assertThat(out.toString()).contains("DID_NOT_COMPILE", "HitCounter.java:1");
    }

    @Test
    void wrong_use_is_told() {
        assertThat(run("replay", "04")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("has not been graded yet", "grade -e 04");
        assertThat(run("replay", "04", "--debug", "--port", "70000")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("--port must be a number from 0 to 65535, not 70000");
        assertThat(run("replay", "04", "--port", "5005")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("lockstep replay --debug --port 5005");
        assertThat(run("replay", "04", "--submission", "exercises")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("the whole token is needed", "--format json");
    }

    private void write(String ofSolution) throws IOException {
        Files.copy(folder.resolve("solutions/04-hit-counter").resolve(ofSolution), kit.fourth(), StandardCopyOption.REPLACE_EXISTING);
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    }
}
