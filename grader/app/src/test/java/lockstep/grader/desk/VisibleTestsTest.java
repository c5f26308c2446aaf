package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lockstep.grader.KitCopy;
import lockstep.grader.catalog.Complaint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class VisibleTestsTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path path;
    private Desk desk;

    @BeforeEach
    void begin() throws IOException {
        desk = new Graded(KitCopy.in(folder)).desk();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void maven_is_told_which_exercise_in_the_folder_of_the_kit() throws IOException {
        FakeMaven.in(path).doing("echo \"$@\" >called; test -d \"$JAVA_HOME\"");
        assertThat(pass(List.of("-o"))).isTrue();
        assertThat(folder.resolve("called")).hasContent("-ntp -pl exercises/01-first-threads -am -o test");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_test_that_fails_is_told() throws IOException {
        FakeMaven.in(path).doing("exit 1");
        assertThat(pass(List.of())).isFalse();
    }

    @Test
    void without_maven_it_says_how_to_get_it() {
        assertThatThrownBy(() -> pass(List.of())).isInstanceOf(Complaint.class).hasMessageContaining("no Maven").hasMessageContaining("doctor")
                .matches(e -> ((Complaint) e).blame() == Complaint.Blame.MACHINE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_maven_that_does_not_start_is_told() throws IOException {
        Path mvn = Files.writeString(path.resolve("mvn"), "#!/no/such/shell\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> pass(List.of())).isInstanceOf(Complaint.class).hasMessageContaining("does not start");
    }

    private boolean pass(List<String> more) {
        return new VisibleTests(desk, Map.of("PATH", path.toString())).pass(desk.exercise("01"), more);
    }
}
