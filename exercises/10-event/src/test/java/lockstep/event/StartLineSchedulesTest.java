package lockstep.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.explorer.Explore;

/** Two tasks, in many orders of the threads. */
class StartLineSchedulesTest {

    private final AtomicInteger ended = new AtomicInteger();

    @Explore
    void startTogether_returns_when_all_tasks_have_ended() throws InterruptedException {
        StartLine.startTogether(List.of(ended::incrementAndGet, ended::incrementAndGet));

        assertEquals(2, ended.get(), "both tasks have ended");
    }
}
