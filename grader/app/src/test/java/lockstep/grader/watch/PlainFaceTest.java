package lockstep.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.Test;

class PlainFaceTest {

    private final List<Event> events = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final PlainFace face = new PlainFace(new PrintWriter(out), Scenes.words(Lang.EN), events::add);

    @Test
    void a_grade_is_written_once_in_plain_lines() {
        Scene scene = Scenes.at(Lang.EN, Scenes.mark(Lang.EN, "01"), false);
        face.draw(scene);
        face.draw(scene);
        assertThat(out.toString().replace("\r\n", "\n")).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]").containsOnlyOnce("03 Bounded buffer   53 / 100\n")
                .containsOnlyOnce("✗ runAll starts every task").contains("2 of 5 solved\n").endsWith("Save a file, and it is graded again.\n");
    }

    @Test
    void what_is_not_sure_yet_is_not_written() {
        face.draw(Scenes.at(Lang.EN, Scenes.mark(Lang.EN, "01"), true));
        assertThat(out.toString()).doesNotContain("runAll");
    }

    @Test
    void where_nobody_reads_any_more_it_ends() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() { }

            @Override
            public void close() { }
        };
        new PlainFace(new PrintWriter(closed, true), Scenes.words(Lang.EN), events::add).draw(Scenes.empty("x"));
        assertThat(events).containsExactly(new Event.Ended());
    }
}
