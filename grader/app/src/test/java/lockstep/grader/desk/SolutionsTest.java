package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import lockstep.grader.KitCopy;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionsTest {

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
    void it_is_shown_to_those_who_have_solved_the_exercise() throws IOException {
        kit.solve();
        graded.passed("01");
        assertThat(refusal()).isEmpty();
        Desk desk = graded.desk(Lang.RU);
        assertThat(new Solutions(desk).show(desk.exercise("01"))).contains("---- FirstThreads.java\n\npackage lockstep.firstthreads;",
                "---- WHY.ru.md\n\n# ", "solutions/01-first-threads/alternatives");
    }

    @Test
    void before_the_first_grade_it_is_refused() {
        assertThat(refusal()).get().asString().contains("has not been graded yet", "./lockstep grade -e 01");
    }

    @Test
    void what_is_left_is_told() throws IOException {
        kit.makeMistake("no-join");
        graded.failed("01", Map.of("run_all_returns_only_when_every_task_has_ended", "no-join"));
        assertThat(refusal()).get().asString().contains("not solved yet", "✗ runAll returns when every task has ended, and not before");
    }

    @Test
    void files_that_were_not_graded_are_not_solved() throws IOException {
        kit.solve();
        graded.passed("01");
        kit.makeMistake("no-join");
        assertThat(refusal()).get().asString().contains("your files have changed since then");
    }

    @Test
    void a_file_that_is_gone_was_not_graded() throws IOException {
        Files.delete(kit.first());
        graded.passed("01");
        assertThat(refusal()).get().asString().contains("your files have changed since then");
    }

    private Optional<String> refusal() {
        Desk desk = graded.desk();
        return new Solutions(desk).refusal(desk.exercise("01"));
    }
}
