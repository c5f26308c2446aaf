package lockstep.grader.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lockstep.grader.launcher.Checkout.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {

    @TempDir
    Path folder;

    private Checkout kit;

    @BeforeEach
    void lay_out_a_kit() throws IOException {
        kit = new Checkout(folder.toRealPath());
    }

    @Test
    void arguments_reach_the_grader_as_they_are() throws Exception {
        Ended ended = kit.start("grade", "", "two words", "a\"b'c", "*", "$HOME", "\\n", "-v");
        assertThat(ended.out()).endsWith("lockstep.jar>\n<grade>\n<>\n<two words>\n<a\"b'c>\n<*>\n<$HOME>\n<\\n>\n<-v>\n");
    }

    @Test
    void letters_of_any_script_reach_the_grader() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "this JVM cannot pass them on itself");
        assertThat(kit.start("Привет ✗").out()).endsWith("\n<Привет ✗>\n");
    }

    @Test
    void the_grader_knows_the_kit_and_its_exit_status_is_the_launchers() throws Exception {
        assertThat(kit.start().out()).contains("<-Dlockstep.home=" + kit.root + ">");
        assertThat(kit.start("--exit=7").status()).isEqualTo(7);
    }

    @Test
    void it_starts_through_symlinks_from_another_folder() throws Exception {
        Path far = Files.createSymbolicLink(folder.resolve("far"), kit.root.resolve("lockstep"));
        Path near = Files.createSymbolicLink(folder.resolve("near"), far.getFileName());
        assertThat(kit.start(Map.of(), near).out()).contains("<-Dlockstep.home=" + kit.root + ">");
    }

    @Test
    void it_builds_at_the_first_start_only_and_then_needs_no_maven() throws Exception {
        assertThat(kit.start().err()).startsWith("lockstep: builds the grader (for the first time").hasLineCount(1);
        kit.uninstall("mvn");
        assertThat(kit.start("again")).isEqualTo(new Ended(0, kit.start("again").out(), ""));
        assertThat(kit.builds()).singleElement().asString().endsWith("-pl grader/app -am -Dmaven.test.skip=true package");
    }

    @Test
    void it_builds_again_after_a_change_and_says_of_what() throws Exception {
        for (String changed : new String[] {"pom.xml", ".mvn/maven.config", "grader/app/pom.xml", "grader/app/src/main/Main.java",
            "solutions/01/pom.xml", "solutions/01/src/main/Answer.java"}) {
            kit.start();
            kit.age();
            Files.setLastModifiedTime(kit.root.resolve(changed), FileTime.from(Instant.now()));
            assertThat(kit.start().err()).isEqualTo("lockstep: builds the grader (" + changed + " has changed)\n");
        }
    }

    @Test
    void it_builds_again_after_a_source_was_deleted() throws Exception {
        kit.start();
        kit.age();
        Files.delete(kit.root.resolve("grader/app/src/main/Other.java"));
        assertThat(kit.start().err()).contains("grader/app/src/main has changed");
    }

    @Test
    void it_builds_again_for_a_newer_jdk_and_not_for_an_older_one() throws Exception {
        kit.install("17.0.15");
        kit.start();
        kit.install("25");
        assertThat(kit.start().err()).isEqualTo("lockstep: builds the grader (JDK 17 has built it, and JDK 25 may build more of it)\n");
        kit.install("21.0.2");
        assertThat(kit.start().err()).isEmpty();
    }

    @Test
    void a_changed_skeleton_does_not_make_it_build() throws Exception {
        kit.start();
        kit.age();
        Files.writeString(kit.root.resolve("exercises/01/src/main/Skeleton.java"), "half solved");
        assertThat(kit.start().err()).isEmpty();
    }

    @Test
    void a_failed_build_is_shown_without_mavens_advice_and_tried_again() throws Exception {
        kit.breakSources();
        Ended failed = kit.start();
        assertThat(failed.status()).isEqualTo(3);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("\n  [ERROR] a semicolon is missing\n").contains("The whole log: " + kit.state("build.log"));
        kit.repairSources();
        assertThat(kit.start().status()).isZero();
        assertThat(kit.builds()).hasSize(2);
    }

    @Test
    void a_killed_build_leaves_neither_stamp_nor_lock() throws Exception {
        kit.closeGate();
        Process killed = kit.begin();
        await().until(() -> kit.builds().size() == 1);
        killed.toHandle().destroy();
        assertThat(Checkout.end(killed).status()).isEqualTo(128 + 15);
        assertThat(kit.state("stamp")).doesNotExist();
        assertThat(kit.state("lock")).doesNotExist();
    }

    @Test
    void of_two_starts_at_the_same_time_one_builds_and_the_other_waits() throws Exception {
        kit.closeGate();
        Process first = kit.begin();
        await().until(() -> kit.builds().size() == 1);
        Process second = kit.begin();
        await().until(() -> second.getErrorStream().available() > 0);
        kit.openGate();
        assertThat(Checkout.end(first).status()).isZero();
        Ended waited = Checkout.end(second);
        assertThat(waited.status()).isZero();
        assertThat(waited.err()).startsWith("lockstep: waits for another start").hasLineCount(1);
        assertThat(kit.builds()).hasSize(1);
    }

    @Test
    void the_lock_of_a_process_that_is_gone_is_nobodys() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        assertThat(gone.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Files.createDirectories(kit.state("lock"));
        Files.writeString(kit.state("lock").resolve("owner"), gone.pid() + "\n");
        assertThat(kit.start().status()).isZero();
        assertThat(kit.state("lock")).doesNotExist();
    }

    @Test
    void a_checkout_that_cannot_be_written_to_is_named() throws Exception {
        Files.writeString(kit.root.resolve("grader/app/target"), "a file where the folder should be");
        Ended ended = kit.start();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).startsWith("lockstep: cannot write to " + kit.root.resolve("grader/app/target"));
    }
}
