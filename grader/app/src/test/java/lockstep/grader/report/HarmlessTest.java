package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.Test;

class HarmlessTest {

    private final SampleReport sample = new SampleReport(Lang.EN);

    @Test
    void no_format_lets_through_a_character_that_acts() {
        assertThat(Formats.values()).isNotEmpty().allSatisfy(format -> {
            String text = format.with(Ink.PLAIN).render(sample.judged());
            assertThat(text.codePoints().filter(point -> point != '\n' && !Visible.isHarmless(point))).isEmpty();
        });
    }

    @Test
    void colour_is_all_that_ink_adds() {
        String coloured = new TextFormat(Ink.ANSI).render(sample.judged());
        assertThat(coloured).contains("\u001b[32m✓\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(new TextFormat(Ink.PLAIN).render(sample.judged()));
    }

    @Test
    void only_text_is_coloured() {
        Stream<Formats> others = Stream.of(Formats.values()).filter(format -> format != Formats.TEXT);
        assertThat(others).allSatisfy(format -> assertThat(format.with(Ink.ANSI).render(sample.judged())).doesNotContain("\u001b"));
    }

    @Test
    void a_fence_is_longer_than_any_run_of_backticks_inside() {
        assertThat(Markdown.block("a ````` b")).startsWith("``````text\n").endsWith("\n``````");
        assertThat(Markdown.block("plain")).isEqualTo("```text\nplain\n```");
    }

    @Test
    void markdown_keeps_markup_out_of_titles() {
        assertThat(Markdown.text("a|b <i> `c` [d](http://e)")).isEqualTo("a\\|b &lt;i&gt; \\`c\\` \\[d\\](http&#58;//e)");
    }

    @Test
    void emoji_and_letters_of_any_script_stay() {
        List<String> texts = List.of("поток", "線程", "🧵", "é");
        assertThat(texts).allSatisfy(text -> assertThat(Visible.of(text)).isEqualTo(text));
    }
}
