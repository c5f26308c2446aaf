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
        Drawing drawing = new Drawing(names, List.of(row(0), row(39)), Optional.empty(), List.of());

        List<String> lines = new ScheduleText(drawing, 100).lines(9, left -> "more");

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(102));
        assertThat(lines.get(2)).endsWith("adder-39: sum: writes total = 39 :7");
    }

    @Test
    void a_marked_row_is_never_left_out_and_has_a_sign_and_a_line_of_its_own() {
        Drawing drawing = new Drawing(List.of("t0", "t1"), IntStream.range(0, 60).mapToObj(i -> row(i % 2)).toList(), Optional.empty(), List.of(30));

        List<String> lines = new ScheduleText(drawing, 100).lines(6, left -> "… " + left + " more");

        assertThat(lines).hasSize(7).filteredOn(line -> line.startsWith("▶ ")).singleElement().asString().contains("writes total = 0 :7");
        assertThat(lines.get(1)).isEqualTo("  … 29 more");
    }

    @Test
    void what_has_no_room_in_its_column_begins_further_to_the_left_and_is_named() {
        Drawing.Row wide = new Drawing.Row(1, "sum", "reads " + "x".repeat(55), new Place("Sum.java", 7, ""), List.of());
        Drawing drawing = new Drawing(List.of("left", "right"), List.of(row(0), wide, row(0)), Optional.empty(), List.of());

        assertThat(new ScheduleText(drawing, 80).lines(9, left -> "more")).anyMatch(line -> line.strip().startsWith("right: sum: reads xxx"))
                .noneMatch(line -> line.contains("…"));
    }

    private static Drawing.Row row(int thread) {
        return new Drawing.Row(thread, "sum", "writes total = " + thread, new Place("Sum.java", 7, "total = i;"), List.of());
    }
}
