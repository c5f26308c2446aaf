package lockstep.grader.desk;

import java.util.ArrayList;
import java.util.List;
import lockstep.grader.report.Prose;

/** Text for a terminal, put together line by line. */
final class Page {

    /** No line of prose is longer. */
    static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    /** A line as it is. */
    Page line(String text) {
        lines.add(text.stripTrailing());
        return this;
    }

    /** An empty line, but never two in a row and none at the top. */
    Page gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        return this;
    }

    /** A paragraph. */
    Page prose(String text) {
        return prose("", text);
    }

    /** A paragraph, each line of it indented. */
    Page prose(String indent, String text) {
        Prose.wrap(text, WIDTH - indent.length()).forEach(line -> line(indent + line));
        return this;
    }

    /** Text of paragraphs and drawings: lines that begin with a space stay as they are, the others flow. */
    Page flow(String text) {
        List<String> paragraph = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith(" ")) {
                flush(paragraph);
                line(line);
            } else {
                paragraph.add(line);
            }
        }
        flush(paragraph);
        return this;
    }

    private void flush(List<String> paragraph) {
        if (!paragraph.isEmpty()) {
            prose(String.join(" ", paragraph));
            paragraph.clear();
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
