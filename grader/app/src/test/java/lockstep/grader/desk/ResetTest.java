package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import lockstep.grader.KitCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse(Graded.WHEN), ZoneOffset.UTC);
    private static final String KEPT = ".lockstep/backup/01-first-threads/2026-01-02T03-04-05Z";
    private static final String FILE = "/src/main/java/lockstep/firstthreads/FirstThreads.java";

    @TempDir
    private Path folder;
    private KitCopy kit;
    private Graded graded;
    private String skeleton;

    @BeforeEach
    void begin() throws IOException {
        kit = KitCopy.in(folder);
        graded = new Graded(kit);
        skeleton = Files.readString(kit.first());
    }

    @Test
    void the_skeleton_comes_back_and_the_work_is_kept() throws IOException {
        kit.solve();
        String work = Files.readString(kit.first());
        graded.passed("01");
        assertThat(reset().isNeeded()).isTrue();
        assertThat(reset().restore(CLOCK)).contains("as it was at first", folder.resolve(KEPT).toString());
        assertThat(kit.first()).hasContent(skeleton);
        assertThat(folder.resolve(KEPT + FILE)).hasContent(work);
        assertThat(graded.desk().state().read().grade("01")).isEmpty();
        assertThat(reset().isNeeded()).isFalse();
    }

    @Test
    void a_backup_is_never_overwritten() throws IOException {
        kit.makeMistake("no-join");
        reset().restore(CLOCK);
        kit.makeMistake("joins-only-the-last");
        reset().restore(CLOCK);
        assertThat(Files.readString(folder.resolve(KEPT + FILE))).isNotEqualTo(Files.readString(folder.resolve(KEPT + "-2" + FILE)));
    }

    @Test
    void a_file_that_is_gone_comes_back() throws IOException {
        Files.delete(kit.first());
        assertThat(reset().restore(CLOCK)).doesNotContain("kept");
        assertThat(kit.first()).hasContent(skeleton);
    }

    @Test
    void a_file_that_is_no_text_is_kept_as_it_is() throws IOException {
        byte[] bytes = {(byte) 0xff, 0, 1};
        Files.write(kit.first(), bytes);
        reset().restore(CLOCK);
        assertThat(folder.resolve(KEPT + FILE)).hasBinaryContent(bytes);
    }

    @Test
    void yes_is_understood_in_both_languages() {
        assertThat(reset().isYes(" Y ")).isTrue();
        assertThat(reset().isYes("Да")).isTrue();
        assertThat(reset().isYes("")).isFalse();
        assertThat(reset().isYes("n")).isFalse();
    }

    private Reset reset() {
        Desk desk = graded.desk();
        return new Reset(desk, desk.exercise("01"));
    }
}
