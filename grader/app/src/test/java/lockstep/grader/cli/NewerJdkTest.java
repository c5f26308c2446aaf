package lockstep.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lockstep.grader.RealKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kit with an exercise that needs a newer JDK than this one, whichever this is. */
class NewerJdkTest {

    private static final String HOME = "lockstep.home";
    private static final String NEEDS = "01 first-threads needs JDK 99 or newer; this is " + Runtime.version().feature() + ".";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path kit;

    @BeforeEach
    void make_a_kit_of_two_exercises() throws IOException {
        Files.createDirectory(kit.resolve("grader"));
        copy("01-first-threads");
        copy("16-failures");
        Path file = kit.resolve("exercises/01-first-threads/exercise.yaml");
        Files.writeString(file, Files.readString(file).replace("jdk: 17", "jdk: 99"));
        System.setProperty(HOME, kit.toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty(HOME);
    }

    private void copy(String exercise) throws IOException {
        Path from = RealKit.kit().exercises().resolve(exercise);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.toString().contains("target")).toList()) {
                Path copy = kit.resolve("exercises").resolve(exercise).resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void it_is_left_out_of_the_total_and_every_report_says_so() throws IOException {
        assertThat(run("grade", "--format", "text,json,markdown", "--out", kit.resolve("out") + "/")).isEqualTo(ExitStatus.DONE);
        try (Stream<Path> reports = Files.list(kit.resolve("out"))) {
            assertThat(reports).hasSize(3).allSatisfy(report -> assertThat(report).content().contains(NEEDS + " It is left out of the total."));
        }
    }

    @Test
    void asking_for_it_is_wrong_use() {
        assertThat(run("grade", "-e", "01,16")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(run("audit", "-e", "01")).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains(NEEDS + " Set JAVA_HOME").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void handing_in_nothing_else_is_wrong_use() {
        assertThat(run("grade", kit.resolve("exercises/01-first-threads").toString())).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(err.toString()).contains(NEEDS);
    }

    private int run(String... args) {
        return Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    }
}
