package lockstep.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.catalog.Lang;
import lockstep.grader.report.GoldenFile;
import lockstep.grader.report.Ink;
import lockstep.grader.report.SampleMarks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScreenTest {

    private static final List<Size> SIZES = Stream.of(60, 80, 120).flatMap(columns -> Stream.of(10, 24, 50).map(rows -> Size.of(columns, rows))).toList();

    @TestFactory
    Stream<DynamicTest> whatever_is_told_no_line_is_wider_and_no_screen_higher_than_the_terminal() {
        return Stream.of(Lang.values()).flatMap(lang -> SIZES.stream().map(size -> DynamicTest.dynamicTest(lang + " " + size,
                () -> SampleMarks.all(lang).forEach(mark -> Stream.of(true, false).forEach(early -> fits(lang, size, Scenes.at(lang, mark, early)))))));
    }

    private static void fits(Lang lang, Size size, Scene scene) {
        List<String> lines = Scenes.screen(lang).lines(scene, size);
        assertThat(lines).hasSizeLessThanOrEqualTo(size.rows());
        assertThat(lines).allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(size.columns()));
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cntrl}"));
        assertThat(Scenes.last(lines).orElseThrow()).contains("q ");
    }

    @TestFactory
    Stream<DynamicTest> a_screen_looks_as_its_golden_file_does() {
        return Stream.of(Lang.values()).flatMap(lang -> SIZES.stream().filter(size -> size.rows() == 24 && size.columns() != 60)
                .map(size -> DynamicTest.dynamicTest(lang + " " + size, () -> golden(lang, size))));
    }

    private static void golden(Lang lang, Size size) {
        List<String> ids = List.of("01", "02", "08", "14");
        String pages = String.join("\n" + "-".repeat(size.columns()) + "\n", ids.stream()
                .map(id -> String.join("\n", Scenes.screen(lang).lines(Scenes.at(lang, Scenes.mark(lang, id), id.equals("08")), size))).toList());
        new GoldenFile("lockstep/grader/watch/golden/", "screen." + size.columns() + "." + lang.code() + ".txt").shouldBe(pages + "\n");
    }

    @Test
    void what_has_no_room_is_counted_and_can_be_scrolled_to() {
        Scene scene = Scenes.empty("").withSheet(String.join("\n", IntStream.rangeClosed(1, 100).mapToObj(i -> "line " + i).toList()));
        Size size = Size.of(80, 24);
        Screen screen = Scenes.screen(Lang.EN);
        List<String> first = screen.lines(scene, size);
        assertThat(first).hasSize(24).contains(" line 1").anyMatch(line -> line.matches(" … \\d+ lines more: Space.*"));
        List<String> last = screen.lines(scene.scrolledTo(screen.lastScroll(scene, size)), size);
        assertThat(last).contains(" line 100").noneMatch(line -> line.contains("lines more"));
        assertThat(screen.lines(scene.scrolledTo(1_000), size)).isEqualTo(last);
    }

    @Test
    void before_all_has_been_tried_no_points_are_shown_and_nothing_has_passed() {
        List<String> lines = Scenes.screen(Lang.EN).lines(Scenes.at(Lang.EN, Scenes.mark(Lang.EN, "01"), true), Size.of(100, 60));
        assertThat(lines).anyMatch(line -> line.startsWith(" ✗ ")).anyMatch(line -> line.startsWith(" · ")).noneMatch(line -> line.contains("✓"));
        assertThat(String.join("\n", lines)).doesNotContainPattern("\\d / \\d").contains("WRONG_RESULT");
    }

    @Test
    void a_compilers_message_is_shown_with_its_line_and_no_check_is_listed() {
        List<String> lines = SampleMarks.all(Lang.EN).stream().filter(mark -> mark.stop().isPresent()).findFirst()
                .map(mark -> Scenes.screen(Lang.EN).lines(Scenes.at(Lang.EN, mark, false), Size.of(100, 40))).orElseThrow();
        assertThat(lines).anyMatch(line -> line.contains("DID_NOT_COMPILE")).anyMatch(line -> line.matches(".*\\.java:\\d+.*"))
                .noneMatch(line -> line.contains("–"));
    }

    @Test
    void colour_adds_nothing_but_colour() {
        Scene scene = Scenes.at(Lang.EN, Scenes.mark(Lang.EN, "08"), false);
        String coloured = String.join("\n", new Screen(Scenes.words(Lang.EN), Ink.ANSI).lines(scene, Size.of(100, 60)));
        assertThat(coloured).contains("\u001b[31m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(String.join("\n", Scenes.screen(Lang.EN).lines(scene, Size.of(100, 60))));
    }

    @Test
    void a_terminal_that_does_not_tell_its_size_has_the_usual_one() {
        assertThat(Size.of(0, 0)).isEqualTo(new Size(80, 24));
        assertThat(Size.of(3, 2)).isEqualTo(new Size(40, 10));
    }
}
