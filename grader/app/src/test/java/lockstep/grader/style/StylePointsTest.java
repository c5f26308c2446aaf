package lockstep.grader.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylePointsTest {

    private static final StyleFinding FINDING = new StyleFinding(Path.of("A.java"), 1, "no-tabs", List.of());

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 4", "4, 1", "5, 0", "6, 0", "100, 0"})
    void each_finding_costs_a_point_until_none_is_left(int findings, int left) {
        assertThat(StylePoints.left(new StyleReport(Collections.nCopies(findings, FINDING), List.of()))).isEqualTo(left);
    }

    @Test
    void a_file_that_could_not_be_read_costs_nothing() {
        assertThat(StylePoints.left(new StyleReport(List.of(), List.of(Path.of("A.java"))))).isEqualTo(StylePoints.MOST);
    }
}
