package lockstep.explorer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lockstep.explorer.Fork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Programs that mean harm, one after the other in one JVM: each gets its verdict, and the right program after it is told to be right. */
class HarmTest {
    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();
    private static final Map<String, String[]> SEEN = new LinkedHashMap<>();

    static {
        List.of("swallow", "swallow-queue").forEach(kind -> EXPECTED.put(kind, "LOST_WAKEUP"));
        List.of("deaf", "spin", "bare", "main-bare", "count", "field", "print").forEach(kind -> EXPECTED.put(kind, "LIVELOCK"));
        List.of("exit", "main-exit", "halt", "test-exit0", "test-main-exit0").forEach(kind -> EXPECTED.put(kind, "WRONG_RESULT"));
        List.of("exit0", "main-exit0", "input", "threads").forEach(kind -> EXPECTED.put(kind, "COMPLETED"));
        List.of("stack", "main-stack", "heap", "crumbs", "forge", "main-forge").forEach(kind -> EXPECTED.put(kind, "UNCAUGHT_EXCEPTION"));
        List.of("flood", "socket", "main-socket").forEach(kind -> EXPECTED.put(kind, "NOT_CONTROLLED"));
    }

    @BeforeAll
    static void explore() {
        Fork.Result result = Fork.run("", HarmRun.class.getName(), List.copyOf(EXPECTED.keySet()));
        result.output().lines().map(line -> line.split("\t", -1)).filter(parts -> parts.length == 6).forEach(parts -> SEEN.put(parts[0], parts));
        assertEquals(EXPECTED.keySet(), SEEN.keySet(), result.errors());
    }

    @TestFactory
    Stream<DynamicTest> each_gets_its_verdict() {
        return EXPECTED.entrySet().stream().map(kind -> dynamicTest(kind.getKey(),
            () -> assertEquals(kind.getValue(), SEEN.get(kind.getKey())[1], SEEN.get(kind.getKey())[5])));
    }

    @TestFactory
    Stream<DynamicTest> the_next_program_is_unharmed() {
        return EXPECTED.keySet().stream().map(kind -> dynamicTest(kind, () -> assertEquals("COMPLETED", SEEN.get(kind)[2])));
    }

    @Test
    void an_exit_is_told_with_its_line() {
        assertTrue(SEEN.get("exit")[4].startsWith("Harm.java:"), SEEN.get("exit")[4]);
        assertTrue(SEEN.get("test-exit0")[5].contains("exit with status 0 at Harm.java:"), SEEN.get("test-exit0")[5]);
    }

    @Test
    void what_could_not_be_controlled_is_named() {
        assertTrue(SEEN.get("flood")[5].contains("more than 2000 threads"), SEEN.get("flood")[5]);
        assertTrue(SEEN.get("socket")[5].contains("outside the explorer's control"), SEEN.get("socket")[5]);
    }
}
