package lockstep.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lockstep.explorer.outcome.Deed;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    @Test
    void what_other_threads_did_before_on_other_objects_is_left_out() {
        Trail trail = new Trail().step(1, Deed.WRITES, "seats", "Station#1").step(2, Deed.READS, "seats", "Station#1")
                .step(3, Deed.CALLS, "begins", "").step(3, Deed.READS, "seats", "Station#2").step(4, Deed.WRITES, "seats", "Station#2");

        assertThat(Episode.last(trail.rows(), Set.of())).hasSizeBetween(2, 3).allMatch(row -> row.task() > 2);
    }

    @Test
    void what_leaves_something_behind_on_the_same_object_stays() {
        Trail trail = new Trail().step(1, Deed.LOCKS, "Ledger", "Ledger#1").step(2, Deed.LOCKS, "Ledger", "Ledger#1");

        assertThat(Episode.last(trail.rows(), Set.of())).hasSize(2);
    }

    @Test
    void a_thread_that_has_not_ended_stays() {
        Trail trail = new Trail().step(1, Deed.WAITS, "Station", "Station#1").step(2, Deed.READS, "seats", "Station#2");

        assertThat(Episode.last(trail.rows(), Set.of("t1"))).hasSize(2);
    }

    @Test
    void where_no_object_is_known_nothing_is_left_out() {
        Trail trail = new Trail().step(1, Deed.CALLS, "permits.acquire", "").step(2, Deed.CALLS, "permits.acquire", "");

        assertThat(Episode.last(trail.rows(), Set.of())).hasSize(2);
    }
}
