package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    @Test
    void arguments_are_put_in_as_they_are() {
        assertThat(ReportTexts.of(Lang.EN).get("evidence.contract", "$1 {0} \\")).isEqualTo("Contract: $1 {0} \\");
    }

    @Test
    void a_missing_text_is_named() {
        assertThatThrownBy(() -> ReportTexts.of(Lang.RU).get("no.such")).hasMessageContaining("no.such").hasMessageContaining("ru");
    }
}
