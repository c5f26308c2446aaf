package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lockstep.grader.KitCopy;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Lang;
import lockstep.protocol.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedSchedulesTest {

    private static final String CHECK = "no_hit_of_one_page_is_lost";
    private static final String TOKEN = "random-1f3a@17.0.15";

    @TempDir
    private Path folder;
    private KitCopy kit;
    private Desk desk;

    @BeforeEach
    void make_a_small_kit() throws IOException {
        kit = KitCopy.in(folder);
        desk = new Graded(kit).desk();
    }

    @Test
    void the_exercise_the_check_or_nothing_means_the_schedule_of_the_last_grade() {
        grade("04", CHECK, TOKEN);
        FailedSchedules schedules = new FailedSchedules(desk);
        assertThat(schedules.first().name()).isEqualTo("04." + CHECK + "." + TOKEN);
        assertThat(List.of(schedules.named("04"), schedules.named("4"), schedules.named("hit-counter." + CHECK), schedules.named(schedules.first().name())))
                .containsOnly(schedules.first());
        assertThat(schedules.first().graded()).contains(Verdict.DATA_RACE);
        assertThat(schedules.first().changed()).isFalse();
    }

    @Test
    void files_that_have_changed_since_are_noticed() throws IOException {
        grade("04", CHECK, TOKEN);
        Files.writeString(kit.fourth(), Files.readString(kit.fourth()) + "// more\n");
        assertThat(new FailedSchedules(desk).first().changed()).isTrue();
    }

    @Test
    void of_another_schedule_no_grade_is_known() {
        grade("04", CHECK, TOKEN);
        FailedSchedule other = new FailedSchedules(desk).named("04." + CHECK + ".pos-1@21");
        assertThat(other.graded()).isEmpty();
        assertThat(other.token()).isEqualTo("pos-1@21");
        assertThat(new FailedSchedules(desk).elsewhere(Optional.of("04." + CHECK + "." + TOKEN)).graded()).isEmpty();
    }

    @Test
    void a_file_of_an_older_kit_is_read_and_a_check_that_is_gone_is_passed_over() throws IOException {
        grade("04", "a_check_of_old", TOKEN);
        assertThatThrownBy(() -> new FailedSchedules(desk).first()).isInstanceOf(Complaint.class).hasMessageContaining("./lockstep grade");
        grade("04", CHECK, TOKEN);
        Files.writeString(kit.state(), Files.readString(kit.state()).replaceAll(",\\s*\"replay\" : \"[^\"]*\"", ""));
        assertThat(kit.state()).content().doesNotContain("replay");
        assertThatThrownBy(() -> new FailedSchedules(desk).named("04")).hasMessageContaining("no check that failed").hasMessageContaining("grade -e 04");
    }

    /** What is typed, part of what is said, the next command. */
    @ParameterizedTest
    @CsvSource({
        "04,                                    has not been graded yet,  grade -e 04",
        "99,                                    no exercise '99',         Name one by its number",
        "01,                                    passed all of its checks, grade -e 01",
        "04.nonsense,                           has no check nonsense,    replay 04",
        "04.nonsense.random-1f3a@17,            has no check nonsense,    replay 04",
        "01.a_failing_task_ends_alone,          run once,                 grade -e 01",
        "04.no_hit_of_one_page_is_lost.rubbish, is no schedule,           replay 04",
        "04.no_hit_of_one_page_is_lost.,        is no schedule,           replay 04",
        "random-1f3a@17.0.15,                   not whose it is,          replay 08"})
    void what_is_not_there_is_told_with_the_next_command(String typed, String told, String next) {
        new Graded(kit).passed("01");
        assertThatThrownBy(() -> new FailedSchedules(desk).named(typed)).isInstanceOf(Complaint.class).hasMessageContaining(told).hasMessageContaining(next);
        FailedSchedules russian = new FailedSchedules(new Graded(kit).desk(Lang.RU));
        assertThatThrownBy(() -> russian.named(typed)).isInstanceOf(Complaint.class).hasMessageMatching("(?s).*[а-я].*");
    }

    @Test
    void nothing_graded_and_nothing_kept_of_what_lies_elsewhere() {
        FailedSchedules schedules = new FailedSchedules(desk);
        assertThatThrownBy(schedules::first).hasMessageContaining("Nothing has been graded yet").hasMessageContaining("./lockstep grade");
        assertThatThrownBy(() -> schedules.elsewhere(Optional.of("04"))).hasMessageContaining("--format json");
        assertThatThrownBy(() -> schedules.elsewhere(Optional.empty())).hasMessageContaining("the whole token is needed");
    }

    private void grade(String exercise, String check, String token) {
        String files = Work.on(desk.exercise(exercise)).fingerprint();
        LastGrade grade = new LastGrade(Graded.WHEN, files, List.of(new NotedCheck(check, 0, 20, Verdict.DATA_RACE, "no-lock", token)), 0);
        desk.state().change(notebook -> notebook.with(Map.of(exercise, grade)));
    }
}
