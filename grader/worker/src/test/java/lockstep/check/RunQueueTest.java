package lockstep.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunQueueTest {

    private final Gate gate = new Gate();
    private volatile boolean goOn = true;

    @AfterEach
    void let_all_threads_end() {
        goOn = false;
        gate.open();
    }

    @Test
    void a_thread_that_runs_is_on_the_queue_whatever_its_name() {
        assumeTrue(Files.exists(Path.of("/proc/self/task")));
        start("(busy) S 1", () -> {
            while (goOn) {
                Thread.onSpinWait();
            }
        });
        assertThat(RunQueue.holdsAnother()).isTrue();
    }

    @Test
    void a_thread_that_waits_is_not_on_the_queue() {
        start("waits", gate::hold);
        await().atMost(20, TimeUnit.SECONDS).until(() -> !RunQueue.holdsAnother());
    }

    private static void start(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }
}
