package lockstep.explorer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.explorer.Fork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seed gives the same schedules again, the first time that classes are used and later, in this JVM and in another. */
class SameSchedulesTest {
    private static final Map<String, String> PROGRAMS = Map.of("correct.patterns.DrawsNumbers", "COMPLETED",
        "correct.forkjoin.TwoStreamsAtOnce", "COMPLETED", "buggy.livelock.ReadyFlagsCrossed", "LIVELOCK");

    @TempDir
    private Path folder;

    @Test
    void schedules_do_not_depend_on_what_differs_from_run_to_run() throws IOException {
        for (String program : PROGRAMS.keySet()) {
            List<String> lines = explore("lockstep.explorer.corpus." + program);
            lines.addAll(explore("lockstep.explorer.corpus." + program));
            assertEquals(6, lines.size(), lines.toString());
            Set<String> different = new HashSet<>(lines);
            assertEquals(1, different.size(), different.toString());
            assertEquals(PROGRAMS.get(program), lines.get(0).split("\t")[1]);
        }
    }

    /** Three times in one JVM. */
    private List<String> explore(String program) throws IOException {
        Path list = Files.write(folder.resolve("programs.txt"), Collections.nCopies(3, program));
        Fork.Result result = Fork.run("", CorpusRun.class.getName(), List.of("20", "7", list.toString()));
        assertEquals(0, result.status(), result.errors());
        return new ArrayList<>(result.output().lines().toList());
    }
}
