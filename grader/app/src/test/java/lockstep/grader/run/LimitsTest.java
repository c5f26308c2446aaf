package lockstep.grader.run;

import static org.assertj.core.api.Assertions.assertThat;

import lockstep.protocol.Event.Beat;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final Limits limits = new Limits(10, 1_000, 100, 50);

    @Test
    void a_trial_that_works_within_its_limits_goes_on() {
        assertThat(limits.exceededBy(new Beat(0, 99, 999, 9, 49))).isEmpty();
    }

    @Test
    void a_trial_that_works_but_gets_little_of_a_busy_machine_may_take_longer_but_not_for_ever() {
        assertThat(limits.exceededBy(new Beat(0, 120, 300, 0, 1))).isEmpty();
        assertThat(limits.exceededBy(new Beat(0, 1_000, 999, 0, 1))).contains(Sighting.Hang.SLOW);
        assertThat(new Limits(10, 10_000, 100, 50).exceededBy(new Beat(0, 1_000, 5_000, 0, 1))).contains(Sighting.Hang.SLOW);
    }

    @Test
    void each_limit_has_a_name() {
        assertThat(limits.exceededBy(new Beat(0, 10, 0, 10, 1))).contains(Sighting.Hang.STILL);
        assertThat(limits.exceededBy(new Beat(0, 10, 1_000, 0, 1))).contains(Sighting.Hang.BUSY);
        assertThat(limits.exceededBy(new Beat(0, 100, 0, 0, 1))).contains(Sighting.Hang.SLOW);
        assertThat(limits.exceededBy(new Beat(0, 10, 0, 0, 50))).contains(Sighting.Hang.FLOOD);
    }
}
