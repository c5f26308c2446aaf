package lockstep.grader.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayerTest {

    private static final String SUBMITTED = "src/main/java/shop/Till.java";
    private static final String GIVEN = "src/main/java/shop/Coin.java";

    @TempDir
    private Path kit;
    @TempDir
    private Path student;
    private Exercise exercise;

    @BeforeEach
    void lay_out() throws IOException {
        write(kit, SUBMITTED, "skeleton");
        write(kit, GIVEN, "given");
        exercise = new Exercise("07", "till", "shop", 1, 17, List.of(SUBMITTED), List.of(), List.of(), kit, List.of());
    }

    @Test
    void submitted_files_come_from_the_student_and_given_ones_from_the_kit() throws IOException {
        write(student, SUBMITTED, "solved");
        write(student, GIVEN, "tampered with");
        write(student, "src/main/java/shop/Extra.java", "smuggled in");
        assertThat(lay()).isEqualTo(new Overlay.Complete(exercise,
                List.of(new SourceFile(GIVEN, "given", false), new SourceFile(SUBMITTED, "solved", true))));
    }

    @Test
    void a_submitted_file_may_stand_at_the_top_of_its_folder() throws IOException {
        write(student, "Till.java", "solved");
        assertThat(((Overlay.Complete) lay()).submitted()).containsExactly(new SourceFile(SUBMITTED, "solved", true));
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_text() throws IOException {
        write(student, SUBMITTED, "\uFEFFsolved");
        assertThat(((Overlay.Complete) lay()).submitted().get(0).text()).isEqualTo("solved");
    }

    @Test
    void a_missing_file_is_named_with_its_place() {
        assertThat(lay()).isEqualTo(new Overlay.Lacking(exercise, "lacking.file", List.of("Till.java", SUBMITTED)));
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(Overlayer.lay(exercise, Optional.empty())).isEqualTo(new Overlay.Lacking(exercise, "lacking.module", List.of("07-till")));
    }

    @Test
    void another_encoding_is_told_with_its_line() throws IOException {
        Path file = student.resolve(SUBMITTED);
        Files.createDirectories(file.getParent());
        Files.write(file, "class Till {\n    // касса\n}".getBytes(Charset.forName("windows-1251")));
        assertThat(lay()).isEqualTo(new Overlay.Lacking(exercise, "lacking.encoding", List.of("Till.java", "2")));
    }

    @Test
    void a_link_that_leads_out_of_the_submission_is_not_followed() throws IOException {
        Path file = student.resolve(SUBMITTED);
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, kit.resolve(GIVEN));
        assertThat(lay()).isEqualTo(new Overlay.Lacking(exercise, "lacking.link", List.of("Till.java")));
    }

    @Test
    void a_huge_file_is_not_read() throws IOException {
        write(student, SUBMITTED, " ".repeat(600_000));
        assertThat(lay()).isEqualTo(new Overlay.Lacking(exercise, "lacking.large", List.of("Till.java", "512")));
    }

    private Overlay lay() {
        return Overlayer.lay(exercise, Optional.of(student));
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
