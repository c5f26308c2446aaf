package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contrasts that WCAG 2 asks for at level AA: 4.5 for text, 3 for what a picture is made of. */
class HtmlPaletteTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    @Test
    void text_can_be_read_in_light_and_in_dark() throws IOException {
        assertThat(palettes()).hasSize(2).allSatisfy(palette -> {
            Stream.of("page", "card", "sunk", "bad-soft").forEach(on -> contrast(palette, "text", on, TEXT));
            Stream.of("page", "card", "sunk", "bad-soft").forEach(on -> contrast(palette, "soft", on, TEXT));
            Stream.of("page", "card").forEach(on -> contrast(palette, "link", on, TEXT));
            contrast(palette, "text", "lane", TEXT);
            contrast(palette, "good", "card", TEXT);
            Stream.of("card", "sunk", "bad-soft").forEach(on -> contrast(palette, "bad", on, TEXT));
            Stream.of("card", "sunk", "warn-soft").forEach(on -> contrast(palette, "warn", on, TEXT));
        });
    }

    @Test
    void the_shapes_of_a_picture_can_be_seen() throws IOException {
        assertThat(palettes()).hasSize(2).allSatisfy(palette -> Stream.of("life", "wake", "bad", "lock-0", "lock-1", "lock-2", "lock-3")
                .forEach(shape -> Stream.of("card", "lane").forEach(on -> contrast(palette, shape, on, SHAPE))));
    }

    @Test
    void both_palettes_name_the_same_colours() throws IOException {
        assertThat(palettes().get(0)).isNotEmpty().containsOnlyKeys(palettes().get(1).keySet());
    }

    private static void contrast(Map<String, Integer> palette, String front, String back, double least) {
        double one = luminance(palette.get(front));
        double other = luminance(palette.get(back));
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).as(front + " on " + back).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int value) {
        double part = (value & 0xff) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static List<Map<String, Integer>> palettes() throws IOException {
        String css = Resource.text("lockstep/grader/report/html/style.css");
        int dark = css.indexOf("prefers-color-scheme: dark");
        int rest = css.indexOf("* {");
        return Stream.of(css.substring(0, dark), css.substring(dark, rest)).map(part -> COLOUR.matcher(part).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Integer.parseInt(found.group(2), 16)))).toList();
    }
}
