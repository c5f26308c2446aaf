package lockstep.grader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessorsTest {

    @Test
    void a_list_of_processors_may_hold_numbers_and_ranges() {
        assertThat(Processors.numbers("0-2,5,7-8")).containsExactly(0, 1, 2, 5, 7, 8);
    }

    @Test
    void a_process_is_kept_on_one_processor_or_left_alone() {
        assertThat(Processors.keepOnOne().size()).isIn(0, 3);
    }
}
