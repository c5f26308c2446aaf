package lockstep.grader.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.explorer.ExploreExtension;

/**
 * Where a worker waits for a debugger before it does anything.
 *
 * @param wanted    the port, 0 for any that is free
 * @param listening is told the port on which it really listens
 */
record DebugPort(int wanted, IntConsumer listening) {

    private static final Pattern LISTENS = Pattern.compile("Listening for transport dt_socket at address: (?:.*:)?(\\d+)");

    /** Nothing in this JVM gives up because a thread stands still. */
    List<String> flags() {
        return List.of("-D" + ExploreExtension.PATIENT + "=true", "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:" + wanted);
    }

    /** The port, once the JVM has said it in what it prints. */
    static OptionalInt in(Path printed) {
        try {
            Matcher said = LISTENS.matcher(Files.readString(printed));
            return said.find() ? OptionalInt.of(Integer.parseInt(said.group(1))) : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }
}
