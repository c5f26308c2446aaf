package lockstep.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import lockstep.explorer.outcome.Deed;
import org.junit.jupiter.api.Test;

class StaleTest {

    private static final String OBJECT = "Account#1";

    @Test
    void a_write_upon_what_was_read_before_another_thread_wrote_it_is_found() {
        Trail trail = new Trail().step(1, Deed.READS, "balance", OBJECT).step(2, Deed.READS, "balance", OBJECT).step(2, Deed.WRITES, "balance", OBJECT)
                .step(1, Deed.WRITES, "balance", OBJECT);

        assertThat(Stale.of(trail.rows())).containsExactly(0, 2, 3);
    }

    @Test
    void whoever_reads_again_before_the_write_is_up_to_date() {
        Trail trail = new Trail().step(1, Deed.READS, "balance", OBJECT).step(2, Deed.WRITES, "balance", OBJECT).step(1, Deed.READS, "balance", OBJECT)
                .step(1, Deed.WRITES, "balance", OBJECT);

        assertThat(Stale.of(trail.rows())).isEmpty();
    }

    @Test
    void the_same_field_of_another_object_is_another_field() {
        Trail trail = new Trail().step(1, Deed.READS, "balance", OBJECT).step(2, Deed.WRITES, "balance", "Account#2")
                .step(1, Deed.WRITES, "balance", OBJECT);

        assertThat(Stale.of(trail.rows())).isEmpty();
    }
}
