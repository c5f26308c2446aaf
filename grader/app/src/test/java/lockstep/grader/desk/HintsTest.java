package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import lockstep.grader.KitCopy;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HintsTest {

    private static final String CHECK = "run_all_returns_only_when_every_task_has_ended";

    @TempDir
    private Path folder;
    private KitCopy kit;
    private Graded graded;

    @BeforeEach
    void begin() throws IOException {
        kit = KitCopy.in(folder);
        graded = new Graded(kit);
    }

    @Test
    void each_time_there_is_one_more_and_then_no_more() throws IOException {
        kit.makeMistake("no-join");
        graded.failed("01", Map.of(CHECK, "no-join"));
        assertThat(hint()).contains("01 First threads: runAll returns when every task has ended", "Hint 1 of 3", "What does start() wait for",
                "./lockstep hint 01").doesNotContain("Hint 2");
        assertThat(hint()).contains("Hint 2 of 3");
        assertThat(hint()).contains("Hint 3 of 3", "./lockstep explain no-join");
        assertThat(hint()).contains("There is no more", "./lockstep explain no-join");
    }

    @Test
    void it_is_about_the_first_check_that_names_a_mistake() throws IOException {
        kit.makeMistake("no-join");
        graded.failed("01", Map.of("run_all_starts_every_task_before_it_waits", "", CHECK, "no-join", "an_interrupt_ends_the_wait", "spins-on-is-alive"));
        assertThat(hint()).contains("What does start() wait for");
    }

    @Test
    void a_step_that_is_asked_for_is_not_counted() throws IOException {
        kit.makeMistake("no-join");
        graded.failed("01", Map.of(CHECK, "no-join"));
        assertThat(hint(Optional.of(3))).contains("Hint 3 of 3");
        assertThat(hint()).contains("Hint 1 of 3");
        assertThatThrownBy(() -> hint(Optional.of(4))).isInstanceOf(Complaint.class).hasMessageContaining("from 1 to 3, not 4");
    }

    @Test
    void files_that_have_changed_since_are_told() throws IOException {
        kit.makeMistake("no-join");
        graded.failed("01", Map.of(CHECK, "no-join"));
        Files.writeString(kit.first(), Files.readString(kit.first()) + "// changed\n");
        assertThat(hint()).contains("have changed since that grade", "./lockstep grade -e 01");
    }

    @Test
    void other_line_ends_are_no_change() throws IOException {
        kit.makeMistake("no-join");
        graded.failed("01", Map.of(CHECK, "no-join"));
        Files.writeString(kit.first(), Files.readString(kit.first()).replace("\n", "\r\n"));
        assertThat(hint()).doesNotContain("have changed");
    }

    @Test
    void without_a_grade_it_says_what_to_do() {
        assertThatThrownBy(this::hint).isInstanceOf(Complaint.class).hasMessageContaining("has not been graded yet")
                .hasMessageContaining("./lockstep grade -e 01");
    }

    @Test
    void a_solved_exercise_needs_none() throws IOException {
        kit.solve();
        graded.passed("01");
        assertThatThrownBy(this::hint).isInstanceOf(Complaint.class).hasMessageContaining("nothing to hint at");
    }

    @Test
    void a_grade_without_a_mistake_points_to_the_todos_or_to_the_report() throws IOException {
        graded.failed("01", Map.of(CHECK, ""));
        assertThatThrownBy(this::hint).isInstanceOf(Complaint.class).hasMessageContaining("TODOs that are left: 2");
        kit.makeMistake("no-join");
        assertThatThrownBy(this::hint).isInstanceOf(Complaint.class).hasMessageContaining("Its report tells what it saw");
    }

    @Test
    void a_mistake_can_be_named() {
        Hints hints = new Hints(graded.desk(Lang.RU));
        assertThat(hints.forKey(first(), "no-join", Optional.of(2))).contains("Подсказка 2 из 3", "--step 3");
        assertThat(hints.forKey(first(), "no-join", Optional.empty())).contains("Подсказка 1 из 3");
        assertThatThrownBy(() -> hints.forKey(first(), "no-jon", Optional.empty())).isInstanceOf(Complaint.class).hasMessageContaining("no-join");
    }

    private String hint() {
        return hint(Optional.empty());
    }

    private String hint(Optional<Integer> step) {
        return new Hints(graded.desk()).forLastGrade(first(), step);
    }

    private Exercise first() {
        return graded.desk().exercise("01");
    }
}
