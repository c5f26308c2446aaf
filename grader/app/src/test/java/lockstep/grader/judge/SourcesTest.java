package lockstep.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void a_lambda_and_a_method_reference_are_called_by_the_method_that_they_stand_in() {
        assertThat(Sources.spoken("lambda$callAs$0")).isEqualTo("callAs");
        assertThat(Sources.spoken("lockstep$in$callAs$2")).isEqualTo("callAs");
        assertThat(Sources.spoken("lockstep$in$lambda$callAs$0$2")).isEqualTo("callAs");
        assertThat(Sources.spoken("lockstep$in$init$0")).isEqualTo("new");
        assertThat(Sources.spoken("<clinit>")).isEqualTo("static");
        assertThat(Sources.spoken("initialise")).isEqualTo("initialise");
    }
}
