package lockstep.explorer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lockstep.explorer.Fork;
import org.junit.jupiter.api.Test;

/**
 * A thread that has been started may be chosen while the JVM still loads, in that very thread, what its first line needs. Its first locks were
 * out of control then: one in a hundred explorations of a correct program ended with an IllegalMonitorStateException.
 */
class FreshLoadersTest {

    @Test
    void a_thread_that_is_chosen_while_it_still_loads_classes_is_under_control() {
        Fork.Result result = Fork.run("", FreshLoadersRun.class.getName(), List.of("600", "lockstep.explorer.programs.LocksAtOnce"));
        assertEquals("", result.output(), result.errors());
        assertEquals(0, result.status());
    }
}
