package lockstep.jobs;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JobsTest {

    private static final ThreadFactory FACTORY = body -> {
        Thread thread = new Thread(body, "worker");
        thread.setDaemon(true);
        return thread;
    };

    @Test
    void a_future_gives_what_its_task_returned_or_threw() throws Exception {
        try (Jobs jobs = new Jobs(2, FACTORY)) {
            Future<Integer> number = jobs.submit(() -> 6 * 7);
            Future<Integer> failure = jobs.submit(() -> Integer.parseInt("forty-two"));

            assertEquals(42, number.get());
            ExecutionException thrown = assertThrows(ExecutionException.class, failure::get);
            assertEquals(NumberFormatException.class, thrown.getCause().getClass());
        }
    }

    @Test
    void two_tasks_can_meet_and_both_run_in_threads_of_the_factory() throws Exception {
        try (Jobs jobs = new Jobs(2, FACTORY)) {
            CyclicBarrier meeting = new CyclicBarrier(2);
            List<Future<String>> names = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                names.add(jobs.submit(() -> {
                    meeting.await();
                    return Thread.currentThread().getName();
                }));
            }

            assertEquals("worker", names.get(0).get());
            assertEquals("worker", names.get(1).get());
        }
    }

    @Test
    void close_waits_for_the_task_that_runs_and_for_those_behind_it() throws Exception {
        Jobs jobs = new Jobs(1, FACTORY);
        CountDownLatch finish = new CountDownLatch(1);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(jobs.submit(() -> finish.await(5, TimeUnit.SECONDS)));
        }
        CountDownLatch closed = new CountDownLatch(1);
        Thread closer = new Thread(() -> {
            jobs.close();
            closed.countDown();
        }, "closer");
        closer.start();
        await().until(() -> closer.getState() != Thread.State.NEW && closer.getState() != Thread.State.RUNNABLE);
        assertEquals(1, closed.getCount(), "close returned although no task had ended");

        finish.countDown();
        closed.await();
        for (Future<Boolean> future : all) {
            assertTrue(future.isDone(), "close returned before every task had ended");
        }
    }

    @Test
    void after_close_no_task_is_taken() {
        Jobs jobs = new Jobs(1, FACTORY);
        jobs.close();

        assertThrows(RejectedExecutionException.class, () -> jobs.submit(() -> "too late"));
    }
}
