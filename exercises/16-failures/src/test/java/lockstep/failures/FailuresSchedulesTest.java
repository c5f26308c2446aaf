package lockstep.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class FailuresSchedulesTest {

    @Explore
    void whoever_has_joined_a_thread_knows_of_its_failure() throws InterruptedException {
        IllegalStateException failure = new IllegalStateException("invoice 22 has no address");
        List<Throwable> told = new ArrayList<>();

        Failures.startGuarded(() -> {
            throw failure;
        }, told::add).join();

        assertEquals(List.of(failure), told, "what onFailure was given");
    }

    @Explore
    void each_of_two_failures_at_the_same_time_is_told_once() throws InterruptedException {
        IllegalStateException first = new IllegalStateException("invoice 23 has no address");
        IllegalStateException second = new IllegalStateException("invoice 24 has no address");
        List<Throwable> told = new CopyOnWriteArrayList<>();
        CountDownLatch heard = new CountDownLatch(2);

        ExecutorService pool = Failures.guardedPool(2, failure -> {
            told.add(failure);
            heard.countDown();
        });
        pool.submit(() -> {
            throw first;
        });
        pool.submit(() -> {
            throw second;
        });
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.HOURS);
        heard.await(1, TimeUnit.HOURS);

        assertEquals(2, told.size(), "how often onFailure was called for two tasks that failed");
        assertEquals(Set.of(first, second), Set.copyOf(told), "what onFailure was given");
    }
}
