package lockstep.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.grader.KitCopy;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Speech;
import lockstep.grader.judge.Evidence;
import lockstep.grader.report.Report;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.protocol.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session in a small kit; nothing is run, and keys are pressed by the test. */
class SessionTest {

    private final FakeFace face = new FakeFace();
    private final FakeGrades grades = new FakeGrades();
    private final FileWatch files = new FileWatch(new Bell(false), exercise -> { });
    private KitCopy kit;
    private Catalog catalog;
    private Session session;
    private Optional<Runnable> replay = Optional.empty();

    @BeforeEach
    void lay_out_a_kit(@TempDir Path folder) throws IOException {
        kit = KitCopy.in(folder);
        catalog = kit.catalog();
        begin(false);
    }

    private void begin(boolean manual) {
        Desk desk = new Desk(catalog, new Speech(Speech.in(Lang.EN).texts(), "./lockstep"));
        session = new Session(desk, Scenes.words(Lang.EN), new Session.Tools(face, files, grades), (exercise, check) -> replay, manual);
        session.begin(Optional.empty());
    }

    @AfterEach
    void end() {
        files.close();
    }

    @Test
    void the_first_exercise_that_is_not_solved_is_graded_at_once_and_at_each_save() {
        assertThat(grades.begun).containsExactly("01");
        graded("01", false);
        assertThat(session.on(new Event.Saved(exercise("01")))).isTrue();
        assertThat(grades.begun).containsExactly("01", "01");
        assertThat(face.last().status()).isEqualTo("Grading …");
    }

    @Test
    void saves_during_a_grading_lead_to_one_more() {
        session.on(new Event.Saved(exercise("01")));
        session.on(new Event.Saved(exercise("01")));
        assertThat(grades.begun).containsExactly("01", "hurry", "hurry");
        grades.begun.clear();
        graded("01", false);
        assertThat(grades.begun).containsExactly("01");
        graded("01", false);
        assertThat(grades.begun).containsExactly("01");
    }

    @Test
    void what_was_given_up_is_graded_anew() {
        session.on(new Event.Saved(exercise("01")));
        grades.begun.clear();
        session.on(new Event.GivenUp());
        assertThat(grades.begun).containsExactly("01");
    }

    @Test
    void by_hand_only_enter_grades() {
        grades.begun.clear();
        begin(true);
        session.on(new Event.Saved(exercise("01")));
        assertThat(grades.begun).isEmpty();
        assertThat(face.last().status()).isEqualTo("Press Enter to grade.");
        press('\r');
        assertThat(grades.begun).containsExactly("01");
    }

    @Test
    void n_goes_to_the_next_one_and_a_late_grade_of_the_last_one_is_not_shown_for_it() {
        press('n');
        assertThat(face.last().exercise().id()).isEqualTo("04");
        graded("01", true);
        assertThat(face.last().seen()).isEmpty();
        assertThat(grades.begun).containsExactly("01", "hurry", "04");
        press('n');
        assertThat(face.last().exercise().id()).isEqualTo("01");
    }

    @Test
    void each_h_shows_one_hint_more_and_the_ones_before() {
        graded("01", false);
        press('h');
        assertThat(sheet()).contains("Hint 1 of 3").doesNotContain("Hint 2 of 3");
        press('h');
        assertThat(sheet()).contains("Hint 1 of 3", "Hint 2 of 3");
        press(27);
        assertThat(face.last().sheet()).isEmpty();
    }

    @Test
    void a_page_stays_while_a_grade_comes_in_and_goes_with_the_next_save() {
        press('l');
        graded("01", false);
        assertThat(sheet()).contains("04 Hit counter");
        session.on(new Event.Saved(exercise("01")));
        assertThat(face.last().sheet()).isEmpty();
    }

    @Test
    void e_explains_the_mistake_that_is_on_the_screen() {
        graded("01", false);
        press('e');
        assertThat(sheet()).contains("01 First threads: no-join", "The belief:");
    }

    @Test
    void where_no_mistake_is_known_h_and_e_say_so() {
        press('h');
        assertThat(sheet()).contains("has not been graded yet");
        press('e');
        assertThat(sheet()).contains("./lockstep explain");
    }

    @Test
    void x_asks_and_only_a_yes_restores_the_files() throws IOException {
        kit.solve();
        String mine = Files.readString(kit.first());
        press('x');
        assertThat(face.last().status()).contains("[y/N]");
        press('n');
        assertThat(kit.first()).hasContent(mine);
        assertThat(face.last().exercise().id()).isEqualTo("01");
        press('x');
        press('y');
        assertThat(kit.first()).content().contains("TODO 1");
        session.on(new Event.Saved(exercise("01")));
        graded("01", false);
        assertThat(String.join("\n", face.last().notice())).contains(".lockstep");
    }

    @Test
    void r_shows_the_schedule_again_where_there_is_one() {
        graded("01", false);
        press('r');
        assertThat(face.last().status()).startsWith("Nothing to see again");
        replay = Optional.of(() -> { });
        press('r');
        assertThat(face.lent).isEqualTo(1);
    }

    @Test
    void a_solved_exercise_is_told_with_what_to_look_at_and_where_to_go_on() {
        graded("01", true);
        assertThat(String.join("\n", face.last().notice())).contains("Solved!", "./lockstep solution 01", "Press n for the next one");
    }

    @Test
    void a_grades_all_and_a_save_meanwhile_is_graded_after_it() {
        graded("01", false);
        press('a');
        session.on(new Event.Progressed(1, 2));
        assertThat(face.last().status()).contains("1 of 2");
        session.on(new Event.Saved(exercise("01")));
        assertThat(grades.begun).containsExactly("01", "all", "hurry");
        session.on(new Event.AllGraded(report("01", true), ""));
        assertThat(grades.begun).containsExactly("01", "all", "hurry", "01");
    }

    @Test
    void what_cannot_be_graded_is_told_and_the_next_save_is_tried() {
        session.on(new Event.Failed("the disk is full"));
        assertThat(sheet()).contains("the disk is full");
        session.on(new Event.Saved(exercise("01")));
        assertThat(grades.begun).containsExactly("01", "01");
    }

    @Test
    void a_broken_state_file_ends_nothing() throws IOException {
        Files.createDirectories(kit.state().getParent());
        Files.writeString(kit.state(), "{ nonsense");
        graded("01", true);
        assertThat(sheet()).contains("progress.broken-1.json");
        assertThat(session.on(new Event.Saved(exercise("01")))).isTrue();
        assertThat(grades.begun).containsExactly("01", "01");
    }

    @Test
    void q_and_the_end_of_the_terminal_end_it() {
        assertThat(session.on(new Event.Pressed('q'))).isFalse();
        assertThat(session.on(new Event.Ended())).isFalse();
        assertThat(session.on(new Event.Resized())).isTrue();
    }

    @Test
    void scrolling_ends_where_the_text_ends() {
        press(' ');
        assertThat(face.last().scroll()).isEqualTo(7);
        press('k');
        assertThat(face.last().scroll()).isEqualTo(6);
        press('b');
        assertThat(face.last().scroll()).isZero();
    }

    private void press(int character) {
        assertThat(session.on(new Event.Pressed(character))).isTrue();
    }

    private String sheet() {
        return String.join("\n", face.last().sheet());
    }

    private Exercise exercise(String id) {
        return catalog.find(id).orElseThrow();
    }

    private void graded(String id, boolean solved) {
        session.on(new Event.Graded(report(id, solved), "", 1_234));
    }

    /** Of one check, which has passed, or else has the mistake no-join. */
    private static Report report(String id, boolean solved) {
        Evidence evidence = new Evidence("It returned too early.", List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("no-join"), Optional.empty());
        CheckMark check = new CheckMark("run_all_returns", "runAll returns", solved ? 95 : 0, 95, solved ? Verdict.PASSED : Verdict.WRONG_RESULT,
                solved ? Optional.empty() : Optional.of(evidence), Optional.empty(), 5);
        ExerciseMark mark = new ExerciseMark(id, "first-threads", "First threads", 1, Optional.empty(), List.of(check), new StyleMark(5, 5, true, List.of()));
        return new Report(Lang.EN, "17", 1, List.of(mark), List.of(), 1);
    }
}
