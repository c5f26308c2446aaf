package lockstep.grader.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lockstep.grader.launcher.Checkout.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherNeedsTest {

    @TempDir
    Path folder;

    private Checkout kit;

    @BeforeEach
    void lay_out_a_kit() throws IOException {
        kit = new Checkout(folder.toRealPath());
    }

    @Test
    void where_java_and_maven_are_missing_both_are_named_with_the_way_to_get_them() throws Exception {
        kit.uninstall("java");
        kit.uninstall("mvn");
        Ended ended = kit.start();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("a JDK of version 17 or newer is missing", "no java on the PATH", "apt install openjdk-21-jdk",
                "brew install --cask temurin@21", "winget install", "Maven 3.8 or newer is missing", "no mvn on the PATH");
    }

    @Test
    void a_missing_maven_is_named_alone() throws Exception {
        kit.uninstall("mvn");
        Ended ended = kit.start();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).startsWith("lockstep: Maven 3.8 or newer is missing").doesNotContain("JDK");
    }

    @Test
    void a_java_that_is_too_old_is_named_with_its_place() throws Exception {
        kit.install("1.8.0_392");
        Ended ended = kit.start();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).contains("/tools/java (from the PATH), version 1.8.0_392, which is too old");
    }

    @Test
    void a_runtime_without_a_compiler_is_named_so() throws Exception {
        Files.delete(kit.install("17.0.9").resolve("bin/javac"));
        Ended ended = kit.start();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).contains("version 17.0.9, a runtime without the compiler");
    }

    @Test
    void a_maven_that_is_too_old_is_named_with_its_place() throws Exception {
        kit.installMaven("3.6.3");
        Ended ended = kit.start();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).contains("/tools/mvn, version 3.6.3, which is too old");
    }

    @Test
    void java_home_comes_before_the_path() throws Exception {
        Path old = kit.install("11.0.2");
        kit.install("25");
        Ended ended = kit.start(Map.of("JAVA_HOME", old.toString()), kit.root.resolve("lockstep"));
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).contains(old.resolve("bin/java") + " (from JAVA_HOME), version 11.0.2, which is too old");
    }

    @Test
    void a_java_home_that_points_nowhere_is_passed_over_where_the_path_has_a_jdk() throws Exception {
        assertThat(kit.start(Map.of("JAVA_HOME", "/nowhere"), kit.root.resolve("lockstep")).status()).isZero();
    }

    @Test
    void a_java_home_that_points_nowhere_is_named_where_the_path_has_none_either() throws Exception {
        kit.uninstall("java");
        Ended ended = kit.start(Map.of("JAVA_HOME", "/nowhere"), kit.root.resolve("lockstep"));
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).contains("JAVA_HOME is /nowhere, but there is no bin/java in it", "no java on the PATH");
    }
}
