package lockstep.firstthreads;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is wanted, in examples. The grader looks at more than this. */
@Timeout(20)
class FirstThreadsTest {

    @Test
    void a_started_thread_has_its_name_and_runs_its_body() {
        CompletableFuture<Thread> ranIn = new CompletableFuture<>();
        CountDownLatch mayEnd = new CountDownLatch(1);

        Thread thread = FirstThreads.startNamed("night-shift", true, () -> {
            ranIn.complete(Thread.currentThread());
            awaitQuietly(mayEnd);
        });

        assertEquals("night-shift", thread.getName());
        assertTrue(thread.isDaemon(), "a daemon was asked for");
        assertSame(thread, ranIn.orTimeout(10, TimeUnit.SECONDS).join(), "the body must run in the thread that was returned");
        mayEnd.countDown();
    }

    @Test
    void all_tasks_run_at_the_same_time() throws InterruptedException {
        CountDownLatch notYetThere = new CountDownLatch(3);
        AtomicInteger met = new AtomicInteger();
        Runnable meetsTheOthers = () -> {
            notYetThere.countDown();
            if (awaitQuietly(notYetThere)) {
                met.incrementAndGet();
            }
        };

        FirstThreads.runAll(Collections.nCopies(3, meetsTheOthers));

        assertEquals(3, met.get(), "tasks that met the other two while they ran");
    }

    @Test
    void run_all_returns_when_the_slow_task_has_ended_too() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> returned = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                FirstThreads.runAll(List.of(() -> awaitQuietly(mayEnd), () -> { }));
                returned.complete(null);
            } catch (Throwable e) {
                returned.completeExceptionally(e);
            }
        }, "caller");
        caller.setDaemon(true);
        caller.start();

        await("the caller waits, or ends").until(() -> returned.isDone() || caller.getState() == Thread.State.WAITING
                || caller.getState() == Thread.State.TIMED_WAITING);
        if (returned.isCompletedExceptionally()) {
            returned.join();
        }
        assertFalse(returned.isDone(), "runAll returned although the slow task had not ended");

        mayEnd.countDown();
        await("runAll returns once the slow task has ended").until(returned::isDone);
        returned.join();
    }

    /** Whether the latch was opened within a limit that only wrong code reaches. */
    private static boolean awaitQuietly(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
