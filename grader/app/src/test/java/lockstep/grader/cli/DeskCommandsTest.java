package lockstep.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import lockstep.grader.KitCopy;
import lockstep.grader.RealKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the student's desk as they are called. */
class DeskCommandsTest {

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
    void a_grade_of_the_kits_own_exercises_is_kept_and_hinted_at() throws IOException {
        kit.makeMistake("no-join");
        assertThat(run("grade", "-e", "01")).isEqualTo(ExitStatus.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(kit.state()).content().contains("\"key\" : \"no-join\"");
        assertThat(run("hint", "1")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("Hint 1 of 3", "What does start() wait for");
        assertThat(run("hint", "1", "--lang", "ru")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("Подсказка 2 из 3");
    }

    @Test
    void nothing_is_kept_of_a_submission_that_lies_elsewhere() {
        run("grade", RealKit.kit().solutions().resolve("01-first-threads").toString(), "--schedules", "1000");
        assertThat(kit.state()).doesNotExist();
    }

    @Test
    void nothing_is_kept_of_a_grade_with_few_schedules() {
        run("grade", "-e", "01", "--schedules", "10");
        assertThat(kit.state()).doesNotExist();
    }

    @Test
    void a_mistake_is_explained() {
        assertThat(run("explain", "no-join")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("The belief:");
        assertThat(run("explain", "no-join", "--lang", "ru")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("Как думают:");
        assertThat(run("explain")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("no-join");
    }

    @Test
    void an_unknown_key_or_exercise_is_wrong_use() {
        assertThat(run("explain", "no-joim")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("Perhaps you mean", "no-join");
        assertThat(run("hint", "99", "--lang", "ru")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("Упражнения '99' нет", "01-first-threads");
    }

    @Test
    void every_command_of_the_desk_speaks_russian() throws IOException {
        kit.makeMistake("no-join");
        assertThat(run("list", "--lang", "ru")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("начато");
        assertThat(run("next", "--lang", "ru")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("Прочитать");
        assertThat(run("solution", "01", "--lang", "ru")).isEqualTo(ExitStatus.NOT_GOOD_ENOUGH);
        assertThat(out.toString()).contains("ещё не проверялось");
        assertThat(run("doctor", "--lang", "ru")).isIn(ExitStatus.DONE, ExitStatus.NOT_GOOD_ENOUGH);
        assertThat(out.toString()).contains("Набор");
    }

    @Test
    void a_reset_asks_and_does_what_is_answered() throws IOException {
        kit.makeMistake("no-join");
        assertThat(answering("n\n", "reset", "01")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("what it was at first?", "Nothing was changed");
        assertThat(answering("", "reset", "01")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains("Nobody answered", "--yes");
        assertThat(answering("да\n", "reset", "01", "--lang", "ru")).isEqualTo(ExitStatus.DONE);
        assertThat(kit.first()).content().contains("TODO 1");
        assertThat(run("reset", "01", "--yes")).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("nothing to restore");
    }

    private int answering(String answer, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    }
}
