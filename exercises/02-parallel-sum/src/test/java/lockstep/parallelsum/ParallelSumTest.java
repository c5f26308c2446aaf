package lockstep.parallelsum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What is wanted, in examples. The grader looks at more than this. */
class ParallelSumTest {

    @Test
    void three_threads_add_up_the_squares_of_seven_numbers() throws InterruptedException {
        assertEquals(140, ParallelSum.sum(new int[] {1, 2, 3, 4, 5, 6, 7}, 3, x -> x * x));
    }

    @Test
    void what_f_throws_is_the_cause_of_what_the_caller_gets() {
        ArithmeticException tooLarge = new ArithmeticException("too large");

        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> ParallelSum.sum(new int[] {1, 2, 3, 4}, 2, x -> {
            if (x == 4) {
                throw tooLarge;
            }
            return x;
        }));

        assertSame(tooLarge, thrown.getCause());
    }
}
