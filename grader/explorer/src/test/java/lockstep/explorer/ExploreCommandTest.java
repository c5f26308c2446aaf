package lockstep.explorer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreCommandTest {
    private static final String PROGRAMS = "lockstep.explorer.programs.";

    private static Fork.Result explore(String... arguments) {
        return Fork.run("", "lockstep.explorer.cli.ExploreMain", List.of(arguments));
    }

    @Test
    void a_right_program_ends_with_0_and_says_how_much_was_tried() {
        Fork.Result result = explore("--schedules", "40", PROGRAMS + "Guarded");
        assertEquals(0, result.status(), result.errors());
        assertTrue(result.output().contains("nothing found in 40 schedules (random 16, pct2 8, pct3 8, pos 8)"), result.output());
    }

    @ParameterizedTest
    @CsvSource({"LostUpdate, WRONG_RESULT", "OppositeLocks, DEADLOCK", "RacyFlag, DATA_RACE", "EarlySignal, LOST_WAKEUP"})
    void a_wrong_program_ends_with_1_and_its_verdict(String program, String verdict) {
        Fork.Result result = explore(PROGRAMS + program);
        assertEquals(1, result.status(), result.errors());
        assertTrue(result.output().contains(verdict + " in schedule"), result.output());
    }

    @Test
    void the_failing_schedule_is_shown_with_values_output_and_source_lines() {
        String output = explore(PROGRAMS + "LostUpdate").output();
        assertAll(
            () -> assertTrue(output.contains("reads count = 0"), output),
            () -> assertTrue(output.contains("writes count = 1"), output),
            () -> assertTrue(output.contains("count = seen + 1;"), output),
            () -> assertTrue(output.contains("> count is 1"), output));
    }

    @Test
    void a_replayed_schedule_fails_again() {
        String first = explore(PROGRAMS + "LostUpdate").output();
        Matcher token = Pattern.compile("--replay (\\S+)").matcher(first);
        assertTrue(token.find(), first);
        Fork.Result again = explore("--replay", token.group(1), PROGRAMS + "LostUpdate");
        assertEquals(1, again.status());
        assertTrue(again.output().contains("WRONG_RESULT"), again.output());
    }

    @Test
    void json_has_a_version_and_the_finding() {
        String json = explore("--format", "json", PROGRAMS + "OppositeLocks").output();
        assertTrue(json.startsWith("{\"version\":1,") && json.contains("\"finding\":\"DEADLOCK\""), json);
    }

    @ParameterizedTest
    @CsvSource({"--nonsense,1", "--strategy,best", "--schedules,many", "--format,xml", "--replay,nothing"})
    void wrong_use_ends_with_2_and_a_sentence(String option, String value) {
        Fork.Result result = explore(option, value, PROGRAMS + "Guarded");
        assertEquals(2, result.status());
        assertTrue(result.errors().contains("lockstep: "), result.errors());
    }

    @Test
    void a_class_that_is_not_there_ends_with_2() {
        assertEquals(2, explore("no.such.Class").status());
    }

    @ParameterizedTest
    @CsvSource({"swallow, LOST_WAKEUP, 1", "spin, LIVELOCK, 1", "exit, WRONG_RESULT, 1", "halt, WRONG_RESULT, 1", "stack, UNCAUGHT_EXCEPTION, 1",
        "heap, UNCAUGHT_EXCEPTION, 1", "flood, could not be controlled, 3", "socket, could not be controlled, 3", "input, nothing found, 0"})
    void a_program_that_means_harm_ends_in_a_verdict(String harm, String verdict, int status) {
        Fork.Result result = explore("--schedules", "8", PROGRAMS + "Harm", harm);
        assertTrue(result.output().contains(verdict), result.output() + result.errors());
        assertEquals(status, result.status());
    }
}
