package lockstep.grader.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylePointsTest {

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 4", "4, 1", "5, 0", "6, 0", "100, 0"})
    void each_finding_costs_a_point_until_none_is_left(int findings, int left) {
        assertThat(StylePoints.left(findings)).isEqualTo(left);
    }
}
