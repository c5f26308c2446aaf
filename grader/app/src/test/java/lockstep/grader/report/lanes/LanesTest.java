package lockstep.grader.report.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.judge.Act;
import lockstep.grader.judge.Act.Kind;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Place;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final String LOCK = "Buffer";

    @Test
    void a_thread_that_waits_holds_nothing_until_it_is_woken_and_handed_the_lock() {
        Lanes lanes = lanes(row(0, act(Kind.TAKES), act(Kind.WAITS)), row(1, act(Kind.TAKES), new Act(Kind.WAKES, "t0"), act(Kind.GIVES_BACK)),
                row(0, new Act(Kind.OTHER, "")));

        assertThat(lanes.bars()).extracting(Lanes.Bar::thread).containsExactly(0, 1, 0);
        assertThat(lanes.gaps()).singleElement().satisfies(gap -> assertThat(gap.last()).isFalse());
        assertThat(lanes.arrows()).extracting(Arrow::kind).containsExactly(Arrow.Kind.WAKES, Arrow.Kind.HANDS_ON);
    }

    @Test
    void threads_that_wait_for_each_other_point_at_each_other() {
        Lanes lanes = lanes(row(0, act(Kind.TAKES)), row(1, act(Kind.TAKES)), row(1, act(Kind.WANTS)), row(0, act(Kind.WANTS)));

        assertThat(lanes.gaps()).hasSize(2).allMatch(Lanes.Gap::last);
        assertThat(lanes.arrows()).extracting(Arrow::kind).containsExactly(Arrow.Kind.BLOCKED_BY, Arrow.Kind.BLOCKED_BY);
        assertThat(lanes.arrows()).extracting(Arrow::to).containsExactly(1, 0);
    }

    @Test
    void who_parks_after_asking_for_a_lock_does_not_hold_it() {
        Lanes lanes = lanes(row(0, act(Kind.TAKES)), row(1, act(Kind.TAKES), new Act(Kind.STANDS, "")));

        assertThat(lanes.bars()).extracting(Lanes.Bar::thread).containsExactly(0);
        assertThat(lanes.arrows()).extracting(Arrow::kind).containsExactly(Arrow.Kind.BLOCKED_BY);
    }

    @Test
    void a_try_is_drawn_as_a_hold_only_where_something_is_given_back() {
        assertThat(lanes(row(0, act(Kind.TRIES))).bars()).isEmpty();
        assertThat(lanes(row(0, act(Kind.TRIES)), row(0, act(Kind.GIVES_BACK))).bars()).hasSize(1);
    }

    @Test
    void the_middle_of_a_very_long_schedule_is_left_out() {
        Grid grid = Grid.of(40, 30, Collections.nCopies(100, 10), 32, List.of());

        assertThat(grid.hiddenFrom(20)).isEqualTo(40);
        assertThat(IntStream.range(0, 100).filter(grid::shown)).hasSize(60);
        assertThat(grid.bottom(99)).isEqualTo(30 + 600 + 32);
    }

    private static Lanes lanes(Drawing.Row... rows) {
        List<String> threads = Stream.of("t0", "t1").limit(Stream.of(rows).map(Drawing.Row::thread).distinct().count()).toList();
        Drawing drawing = new Drawing(threads, List.of(rows), Optional.empty(), List.of());
        return new Lanes(drawing, Grid.of(40, 30, Collections.nCopies(rows.length, 40), 32, List.of()));
    }

    private static Drawing.Row row(int thread, Act... acts) {
        return new Drawing.Row(thread, "put", "", new Place("Buffer.java", 7, ""), List.of(acts));
    }

    private static Act act(Kind kind) {
        return new Act(kind, LOCK);
    }
}
