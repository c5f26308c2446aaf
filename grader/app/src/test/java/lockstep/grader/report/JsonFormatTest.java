package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Lang;
import lockstep.grader.score.ExerciseMark;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    private final SampleReport sample = new SampleReport(Lang.EN);

    @Test
    void what_the_student_wrote_comes_back_unchanged() throws JsonProcessingException {
        JsonNode report = new ObjectMapper().readTree(new JsonFormat().render(sample.judged()));
        assertThat(report.at("/exercises/2/checks/0/evidence/threads/0/name").asText()).isEqualTo(SampleHostile.EVIL);
    }

    @Test
    void a_full_score_is_a_hundred_percent() {
        ExerciseMark full = new ExerciseMark("01", "a", "A", 1, Optional.empty(),
                List.of(sample.passed("it_works", "It works", 95)), SampleReport.fullStyle());
        Report report = new Report(Lang.EN, "17", 1, List.of(full), List.of(), 0);
        assertThat(new JsonFormat().render(report)).contains("\"percent\": 100");
        assertThat(new TextFormat(Ink.PLAIN).render(report)).contains("100 / 100   100.0 %");
    }

    @Test
    void durations_stand_only_in_members_named_millis() {
        Report slower = new Report(Lang.EN, "17.0.15", sample.judged().seed(), sample.judged().exercises(), sample.judged().notes(), 99);
        assertThat(withoutMillis(slower)).isEqualTo(withoutMillis(sample.judged()));
    }

    private static String withoutMillis(Report report) {
        return new JsonFormat().render(report).replaceAll("\"millis\": \\d+", "");
    }
}
