package lockstep.explorer.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VectorClockTest {
    private static final int MANY = 10_000;

    @Test
    void who_learns_knows_what_the_other_one_knows() {
        VectorClock mine = new VectorClock();
        VectorClock other = new VectorClock();
        other.tick(7);
        mine.tick(1);
        mine.join(other);
        assertEquals(1, mine.get(1));
        assertEquals(1, mine.get(7));
        assertEquals(0, other.get(1));
    }

    @Test
    void clocks_that_learn_from_each_other_again_and_again_stay_as_long_as_they_are() {
        VectorClock first = new VectorClock();
        VectorClock second = new VectorClock();
        first.tick(20);
        second.tick(12);
        second.tick(13);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < MANY; i++) {
                first.join(second);
                second.join(first);
            }
        });
        assertEquals(1, second.get(20));
    }
}
