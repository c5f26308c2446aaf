package lockstep.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class RunQueueTest {

    @Test
    void is_occupied_while_some_thread_runs() {
        try (Scene scene = new Scene()) {
            Call<Void> call = scene.run("spins) R (", () -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
            });
            assertThat(RunQueue.now()).isEqualTo(RunQueue.OCCUPIED);
            call.interrupt();
        }
    }

    @Test
    void is_empty_once_all_threads_wait() {
        try (Scene scene = new Scene()) {
            scene.run("waits) R (", scene.gate()::hold);
            scene.settle();
            RunQueue seen = RunQueue.now();
            for (int i = 0; i < 1_000 && seen != RunQueue.EMPTY; i++) {
                LockSupport.parkNanos(1_000_000);
                seen = RunQueue.now();
            }
            assertThat(seen).isEqualTo(RunQueue.EMPTY);
        }
    }
}
