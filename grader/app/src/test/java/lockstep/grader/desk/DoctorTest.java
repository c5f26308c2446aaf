package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DoctorTest {

    private static final String HOME = "lockstep.home";

    @TempDir
    private Path kit;
    @TempDir
    private Path path;

    @BeforeEach
    void stand_in_a_kit() {
        assertThat(kit.resolve("exercises").toFile().mkdir() && kit.resolve("grader").toFile().mkdir()).isTrue();
        System.setProperty(HOME, kit.toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty(HOME);
    }

    @Test
    void a_healthy_machine_has_a_line_for_each_thing() throws IOException {
        FakeMaven.in(path).doing("echo 'Apache Maven 3.9.9 (8e8579a)'");
        Diagnosis diagnosis = diagnosis(Lang.EN, "en_US.UTF-8");
        assertThat(diagnosis.page()).contains(" ✓ JDK ", " ✓ Maven      3.9, ", " ✓ Terminal   en_US.UTF-8", " i taskset ",
                " ✓ Kit ", " ✓ Writing ", " ✓ Disk ");
        assertThat(diagnosis.healthy()).isTrue();
    }

    @Test
    void what_is_missing_is_told_with_what_to_do() {
        Diagnosis diagnosis = diagnosis(Lang.EN, "POSIX");
        assertThat(diagnosis.page()).contains(" ✗ Maven      there is no mvn on the PATH\n     Debian, Ubuntu: sudo apt install maven",
                " ✗ Terminal   the locale POSIX is not UTF-8\n     For this terminal: export LANG=C.UTF-8");
        assertThat(diagnosis.healthy()).isFalse();
    }

    @Test
    void an_old_or_a_broken_maven_is_told() throws IOException {
        FakeMaven.in(path).doing("echo 'Apache Maven 3.6.3'");
        assertThat(diagnosis(Lang.EN, "C.UTF-8").page()).contains("older than 3.8");
        FakeMaven.in(path).doing("exit 1");
        assertThat(diagnosis(Lang.RU, "C.UTF-8").page()).contains("не запускается", "Попробуйте сами:");
    }

    @Test
    void without_a_kit_the_rest_is_told_all_the_same() {
        System.setProperty(HOME, path.toString());
        assertThat(diagnosis(Lang.EN, "C.UTF-8").page()).contains(" ✓ JDK ", " ✗ Kit ", "No kit found");
    }

    private Diagnosis diagnosis(Lang lang, String locale) {
        return new Doctor(Speech.in(lang), Map.of("PATH", path.toString(), "LANG", locale)).diagnosis();
    }
}
