package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void where_there_is_room_nothing_is_left_out() {
        assertThat(new Fold(5, 5).shown(Set.of())).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void the_end_tells_more_than_the_beginning() {
        assertThat(new Fold(20, 7).shown(Set.of())).containsExactly(0, 1, 16, 17, 18, 19);
    }

    @Test
    void what_must_be_shown_comes_first_and_then_what_is_around_it() {
        assertThat(new Fold(20, 6).shown(Set.of(9))).containsExactly(8, 9, 10, 19);
    }

    @Test
    void a_gap_of_one_line_is_no_gap() {
        assertThat(new Fold(20, 5).shown(Set.of(3, 5))).containsExactly(3, 4, 5);
    }

    @Test
    void what_must_be_shown_is_shown_without_room_too() {
        Fold fold = new Fold(20, 3);

        assertThat(fold.shown(Set.of(3, 9))).containsExactly(3, 9);
        assertThat(fold.fits(fold.shown(Set.of(3, 9)))).isFalse();
    }
}
