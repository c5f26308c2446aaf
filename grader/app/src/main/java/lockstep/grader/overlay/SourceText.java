package lockstep.grader.overlay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The content of a source file, or why it cannot be used. */
sealed interface SourceText {

    /** No honest source file comes near this. */
    long LARGEST = 512 * 1024;

    /** The content. */
    record Usable(String text) implements SourceText { }

    /** What is wrong: the name of a sentence and what it mentions. */
    record Unusable(String says, List<String> args) implements SourceText { }

    /** Reads a file that must stand inside {@code module}; links that lead out of it are not followed. */
    static SourceText read(Path module, Path file) {
        String name = file.getFileName().toString();
        String shown = module.relativize(file).toString().replace('\\', '/');
        try {
            if (!Files.isRegularFile(file)) {
                return new Unusable("lacking.file", List.of(name, shown));
            } else if (!file.toRealPath().startsWith(module.toRealPath())) {
                return new Unusable("lacking.link", List.of(name));
            } else if (Files.size(file) > LARGEST) {
                return new Unusable("lacking.large", List.of(name, Long.toString(LARGEST / 1024)));
            }
            return decode(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return new Unusable("lacking.unreadable", List.of(name));
        }
    }

    private static SourceText decode(String name, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return new Usable(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            byte[] before = Arrays.copyOf(bytes, buffer.position());
            long line = new String(before, StandardCharsets.UTF_8).chars().filter(character -> character == '\n').count() + 1;
            return new Unusable("lacking.encoding", List.of(name, Long.toString(line)));
        }
    }
}
