package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Kit;
import lockstep.grader.catalog.Lang;
import lockstep.protocol.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    private static final LastGrade GRADE = new LastGrade(Graded.WHEN, "cafe", List.of(new NotedCheck("a_check", 0, 95, Verdict.DEADLOCK, "two-locks")), 0);

    @TempDir
    private Path home;

    @Test
    void what_is_written_is_read_again() {
        state().change(notebook -> notebook.with(Map.of("12", GRADE)).withHints("12", "two-locks", 2));
        assertThat(state().read().grade("12")).contains(GRADE);
        assertThat(state().read().hints("12", "two-locks")).isEqualTo(2);
        assertThat(state().read().hints("12", "another")).isZero();
        state().change(notebook -> notebook.without("12"));
        assertThat(state().read()).isEqualTo(Notebook.EMPTY);
    }

    @Test
    void nothing_is_known_where_there_is_no_file() {
        assertThat(state().read()).isEqualTo(Notebook.EMPTY);
    }

    @Test
    void a_broken_file_is_told_once_with_its_place_and_is_kept() throws IOException {
        Path file = write("{\n  \"version\": 1,\n  \"grades\": {");
        assertThatThrownBy(() -> state().read()).isInstanceOf(Complaint.class)
                .hasMessageContainingAll(file.toString() + ", line 3", "progress.broken-1.json", "./lockstep grade".substring(2));
        assertThat(file.resolveSibling("progress.broken-1.json")).hasContent("{\n  \"version\": 1,\n  \"grades\": {");
        assertThat(state().read()).isEqualTo(Notebook.EMPTY);
    }

    @Test
    void a_file_that_lacks_something_is_broken_too() throws IOException {
        write("{\"version\": 1, \"grades\": {\"01\": {\"when\": \"now\", \"style\": 0}}, \"hints\": {}}");
        assertThatThrownBy(() -> state().read()).isInstanceOf(Complaint.class).hasMessageContaining("a grade lacks");
        write("{\"version\": 1}");
        assertThatThrownBy(() -> state().read()).isInstanceOf(Complaint.class).hasMessageContainingAll("it lacks 'grades'", "progress.broken-2.json");
    }

    @Test
    void a_grade_is_written_in_place_of_a_broken_file() throws IOException {
        write("?");
        assertThatThrownBy(() -> state().change(notebook -> notebook.with(Map.of("12", GRADE)))).isInstanceOf(Complaint.class)
                .hasMessageContaining("progress.broken-1.json");
        assertThat(state().read().grade("12")).contains(GRADE);
    }

    @Test
    void a_file_of_a_newer_kit_is_left_alone() throws IOException {
        Path file = write("{\"version\": 2, \"grades\": {}, \"hints\": {}}");
        assertThatThrownBy(() -> state().change(notebook -> notebook.with(Map.of("12", GRADE)))).isInstanceOf(Complaint.class)
                .hasMessageContaining("another version");
        assertThat(file).hasContent("{\"version\": 2, \"grades\": {}, \"hints\": {}}");
    }

    private StateFolder state() {
        return new StateFolder(new Kit(home), Speech.in(Lang.EN));
    }

    private Path write(String text) throws IOException {
        Path file = home.resolve(".lockstep/progress.json");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
