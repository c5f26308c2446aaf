package lockstep.grader.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.overlay.SourceFile;

/**
 * A TODO that is left.
 *
 * @param file the file's name
 * @param line its line, from 1
 * @param text what is to be done
 */
record Todo(String file, int line, String text) {

    private static final Pattern COMMENT = Pattern.compile("// (TODO \\d+: \\S.*)");

    String place() {
        return file + ":" + line;
    }

    static Stream<Todo> in(SourceFile file) {
        List<String> lines = file.text().lines().toList();
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> {
            Matcher comment = COMMENT.matcher(lines.get(i));
            return comment.find() ? Stream.of(new Todo(file.name(), i + 1, comment.group(1).strip())) : Stream.empty();
        });
    }
}
