package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lockstep.grader.KitCopy;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {

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
    void at_first_everything_is_new() {
        assertThat(list()).contains(" · 01 First threads               new\n", "] solved: 0 of 2; points at the last grades: 0 of 200");
    }

    @Test
    void work_is_begun_and_then_solved() throws IOException {
        kit.makeMistake("no-join");
        assertThat(list()).contains(" … 01 First threads               begun\n");
        graded.failed("01", Map.of("run_all_returns_only_when_every_task_has_ended", "no-join"));
        assertThat(list()).contains(" … 01 First threads    85 / 100   begun\n");
        kit.solve();
        assertThat(list()).contains("85 / 100   begun, changed since the last grade\n");
        graded.passed("01");
        assertThat(list()).contains(" ✓ 01 First threads   100 / 100   solved\n", "[###############...............] solved: 1 of 2",
                "points at the last grades: 100 of 200");
    }

    @Test
    void the_list_speaks_russian() throws IOException {
        kit.solve();
        graded.passed("01");
        assertThat(new Overview(graded.desk(Lang.RU)).list()).contains("01 Первые потоки", "решено", "новое", "решено: 1 из 2");
    }

    @Test
    void next_is_the_first_exercise_that_is_not_solved() throws IOException {
        assertThat(next()).startsWith("01 First threads (new)\n").contains("exercises/01-first-threads/README.md\n",
                "exercises/01-first-threads/src/main/java/lockstep/firstthreads/FirstThreads.java\n", "TODOs that are left: 2\n",
                "  FirstThreads.java:20  TODO 1: make a thread", "./lockstep test 01\n", "./lockstep grade -e 01\n");
        kit.solve();
        graded.passed("01");
        assertThat(next()).startsWith("04 Hit counter (new)\n");
        assertThat(new Overview(graded.desk(Lang.RU)).next()).contains("exercises/04-hit-counter/README.ru.md\n");
    }

    @Test
    void where_no_todo_is_left_next_names_the_checks_that_failed() throws IOException {
        kit.makeMistake("no-join");
        graded.failed("01", Map.of("run_all_returns_only_when_every_task_has_ended", "no-join"));
        assertThat(next()).contains("No TODO is left.", "✗ runAll returns when every task has ended, and not before", "./lockstep hint 01");
    }

    @Test
    void a_missing_file_is_told() throws IOException {
        Files.delete(kit.first());
        assertThat(next()).contains("missing", "./lockstep reset 01");
    }

    @Test
    void in_the_end_there_is_nothing_left() throws IOException {
        kit.solve();
        graded.passed("01");
        Files.writeString(kit.fourth(), "");
        graded.passed("04");
        assertThat(next()).contains("All exercises are solved");
    }

    private String list() {
        return new Overview(graded.desk()).list();
    }

    private String next() {
        return new Overview(graded.desk()).next();
    }
}
