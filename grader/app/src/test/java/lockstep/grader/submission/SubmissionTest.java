package lockstep.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.grader.RealKit;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {

    private final Catalog catalog = RealKit.catalog();

    @TempDir
    private Path folder;

    @Test
    void a_copy_of_some_exercises_is_found_and_the_missing_ones_are_named() throws IOException {
        Files.createDirectory(folder.resolve("01-first-threads"));
        Files.createDirectory(folder.resolve("99-no-such-thing"));
        Submission submission = Submission.in(folder, catalog);
        assertThat(submission.modules()).containsOnlyKeys("01");
        assertThat(submission.strange()).containsExactly("99-no-such-thing");
        assertThat(submission.missingFrom(catalog)).extracting(Exercise::folderName).contains("14-jobs", "16-failures").doesNotContain("01-first-threads");
    }

    @Test
    void a_copy_of_the_whole_kit_is_found() throws IOException {
        Files.createDirectories(folder.resolve("exercises/14-jobs"));
        assertThat(Submission.in(folder, catalog).modules()).containsOnlyKeys("14");
    }

    @Test
    void one_exercise_is_found_by_the_name_of_its_folder() throws IOException {
        Path module = Files.createDirectory(folder.resolve("16-failures"));
        assertThat(Submission.in(module, catalog).modules()).containsOnlyKeys("16");
    }

    @Test
    void one_exercise_is_found_by_its_file_whatever_the_folder_is_called() throws IOException {
        Files.writeString(folder.resolve("Jobs.java"), "");
        assertThat(Submission.in(folder, catalog).modules()).containsOnlyKeys("14");
    }

    @Test
    void a_folder_without_exercises_is_a_complaint_that_says_what_was_expected() {
        assertThatThrownBy(() -> Submission.in(folder, catalog)).isInstanceOf(Complaint.class)
                .hasMessageContainingAll("No exercise found in", "such as 01-first-threads", "FirstThreads.java in it");
    }

    @Test
    void a_missing_folder_is_a_complaint() {
        assertThatThrownBy(() -> Submission.in(folder.resolve("nowhere"), catalog)).isInstanceOf(Complaint.class).hasMessageContaining("is not there");
    }

    @Test
    void a_file_in_place_of_a_folder_is_a_complaint() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Submission.in(file, catalog)).isInstanceOf(Complaint.class).hasMessageContaining("is not a folder");
    }
}
