package lockstep.failures;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class FailuresTest {

    private final List<Throwable> told = new CopyOnWriteArrayList<>();

    @Test
    void a_failing_thread_tells_its_handler_before_it_ends() throws InterruptedException {
        IllegalStateException failure = new IllegalStateException("invoice 17 has no address");

        Thread thread = Failures.startGuarded(() -> {
            throw failure;
        }, told::add);
        thread.join();

        assertEquals(List.of(failure), told);
    }

    @Test
    void a_pool_tells_what_execute_lets_out_and_what_submit_hides() {
        IllegalStateException executed = new IllegalStateException("invoice 18 has no address");
        FileNotFoundException submitted = new FileNotFoundException("invoice-19.pdf");

        ExecutorService pool = Failures.guardedPool(1, told::add);
        try {
            pool.execute(() -> {
                throw executed;
            });
            pool.submit(() -> {
                throw submitted;
            });
            await().atMost(5, TimeUnit.SECONDS).untilAsserted(() -> assertEquals(Set.of(executed, submitted), Set.copyOf(told)));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void unwrap_takes_the_wrapper_off() throws InterruptedException {
        IllegalStateException failure = new IllegalStateException("invoice 20 has no address");
        FileNotFoundException checked = new FileNotFoundException("invoice-21.pdf");

        assertEquals("sent", Failures.unwrap(CompletableFuture.completedFuture("sent")));
        assertSame(failure, assertThrows(IllegalStateException.class, () -> Failures.unwrap(CompletableFuture.failedFuture(failure))));
        assertSame(checked, assertThrows(CompletionException.class,
                () -> Failures.unwrap(CompletableFuture.failedFuture(checked))).getCause());
    }
}
