package lockstep.grader.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleNameTest {

    @Test
    void a_token_keeps_the_dots_of_its_jdk() {
        ScheduleName name = ScheduleName.parse("08.no_signal_is_lost.random-1f3a+pct2-7@17.0.15_6-Debian-1deb12u1");
        assertThat(name).isEqualTo(ScheduleName.of("08", "no_signal_is_lost", "random-1f3a+pct2-7@17.0.15_6-Debian-1deb12u1"));
    }

    @Test
    void check_and_token_may_be_left_out() {
        assertThat(ScheduleName.parse(" bounded-buffer ")).isEqualTo(new ScheduleName("bounded-buffer", Optional.empty(), Optional.empty()));
        assertThat(ScheduleName.parse("8.check")).isEqualTo(new ScheduleName("8", Optional.of("check"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08", "08.check", "08.check.random-1f3a@17.0.15", "08.", "08..", ""})
    void what_was_parsed_is_written_as_it_was_typed(String typed) {
        assertThat(ScheduleName.parse(typed).text()).isEqualTo(typed);
    }
}
