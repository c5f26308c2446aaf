package lockstep.grader.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagerTest {

    private final List<String> shown = new ArrayList<>();

    @Test
    void enter_shows_the_next_page_and_the_last_one_asks_nothing() {
        assertThat(page("", "", "")).isTrue();
        assertThat(shown).containsExactly("1", "?", "2", "?", "3");
    }

    @Test
    void b_goes_back_and_stays_on_the_first() {
        page("b", "", "b", "", "", "q");
        assertThat(shown).containsExactly("1", "?", "1", "?", "2", "?", "1", "?", "2", "?", "3");
    }

    @Test
    void a_shows_all_the_rest_at_once() {
        assertThat(page("A ")).isTrue();
        assertThat(shown).containsExactly("1", "?", "2", "3");
    }

    @Test
    void q_and_the_end_of_the_input_end_it() {
        assertThat(page("", "q")).isFalse();
        assertThat(shown).containsExactly("1", "?", "2", "?");
        shown.clear();
        assertThat(page()).isFalse();
        assertThat(shown).containsExactly("1", "?");
    }

    @Test
    void without_pages_nothing_is_asked() {
        assertThat(new Pager(Optional::empty, shown::add, "?").page(List.of())).isTrue();
        assertThat(shown).isEmpty();
    }

    private boolean page(String... keys) {
        Deque<String> typed = new ArrayDeque<>(List.of(keys));
        return new Pager(() -> Optional.ofNullable(typed.poll()), shown::add, "?").page(List.of("1", "2", "3"));
    }
}
