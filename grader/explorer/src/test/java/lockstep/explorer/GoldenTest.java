package lockstep.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the explore command prints of classic bugs. {@code -Dlockstep.golden=write} writes the files anew. Of these
 * programs, the schedules are the same on every JDK of the build.
 */
class GoldenTest {
    private static final Path FILES = Path.of("src", "test", "resources", "golden");
    private static final List<String> PROGRAMS = List.of("LostUpdate", "OppositeLocks", "RacyFlag", "EarlySignal", "CheckThenAct", "NestedPool",
        "NotifyOneOfTwo", "PoolLeft", "SpinForEver", "Starved", "SharedList", "DiesSilently", "OppositeReentrantLocks", "WrongLocks",
        "SleepToOrder", "TimerLeft", "WaitInIf");

    @TestFactory
    Stream<DynamicTest> the_report_is_the_one_in_the_file() {
        return PROGRAMS.stream().map(program -> dynamicTest(program, () -> compare(program)));
    }

    private static void compare(String program) throws IOException {
        Fork.Result result = Fork.run("", "lockstep.explorer.cli.ExploreMain", List.of("--seed", "1", "lockstep.explorer.programs." + program));
        String text = stable(result.output());
        Path file = FILES.resolve(program + ".txt");
        if ("write".equals(System.getProperty("lockstep.golden"))) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), text, result.errors());
    }

    /** Without times and the JDK's build. */
    private static String stable(String output) {
        return output.replaceAll("\\(\\d+\\.\\d s\\)", "(… s)").replaceAll("@\\S+", "@…").replaceAll("(?m)^OpenJDK.*warning.*\\R", "");
    }
}
