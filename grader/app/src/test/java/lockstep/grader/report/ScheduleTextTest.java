package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Place;
import org.junit.jupiter.api.Test;

class ScheduleTextTest {

    @Test
    void threads_that_have_no_room_for_a_column_share_the_last_one_and_are_named_in_it() {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "adder-" + i).toList();
        Drawing drawing = new Drawing(names, List.of(row(0), row(39)), Optional.empty());

        List<String> lines = new ScheduleText(drawing, 100).lines(9, left -> "more");

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(lines.get(2)).endsWith("adder-39: sum: writes total = 39 :7");
    }

    private static Drawing.Row row(int thread) {
        return new Drawing.Row(thread, "sum", "writes total = " + thread, new Place("Sum.java", 7, "total = i;"), List.of());
    }
}
