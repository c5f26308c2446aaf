package lockstep.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ExploreTest {
    /** Its initialiser makes objects of its own class. */
    enum Phase {
        OPEN, SHUT
    }

    /** Runs by itself, as tests of an exercise do: the agent has been attached by the listener. */
    static class Samples {
        private static int runs;
        private final List<Integer> fresh = new ArrayList<>();

        @BeforeEach
        void fill() {
            fresh.add(1);
        }

        @Explore(schedules = 50)
        void a_pool_adds_up() throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            Future<Integer> one = pool.submit(() -> 1);
            Future<Integer> two = pool.submit(() -> 2);
            assertEquals(3, one.get() + two.get());
            pool.shutdown();
        }

        @Explore(schedules = 50)
        void every_schedule_has_a_fresh_instance_and_fresh_statics() {
            runs++;
            fresh.add(2);
            assertEquals(List.of(1, 2), fresh);
            assertEquals(1, runs);
        }

        @Explore
        void nobody_is_ever_seen_to_wait_for_the_monitor() throws InterruptedException {
            Thread one = new Thread(this::enter);
            Thread other = new Thread(this::enter);
            one.start();
            other.start();
            for (int look = 0; look < 5; look++) {
                assertNotEquals(Thread.State.BLOCKED, one.getState());
                assertNotEquals(Thread.State.BLOCKED, other.getState());
            }
            one.join();
            other.join();
        }

        private synchronized void enter() {
            fresh.add(3);
        }

        @Explore
        void nothing_is_written_yet() {
            throw new UnsupportedOperationException("TODO 1");
        }

        @Explore(schedules = 50)
        void a_wait_trusts_any_wake_up() throws InterruptedException {
            waitOnce();
        }

        @Explore(schedules = 50, spuriousWakeUps = false)
        void a_wait_trusts_its_signal() throws InterruptedException {
            waitOnce();
        }

        @Explore(schedules = 20)
        void something_goes_wrong_once() {
            assertNotEquals(3, timesInThisJvm("once"));
        }

        @Explore(schedules = 20)
        void something_goes_wrong_every_other_time() {
            assertEquals(0, timesInThisJvm("every other time") % 2);
        }

        private static int timesInThisJvm(String name) {
            int times = Integer.getInteger(name, 0) + 1;
            System.setProperty(name, Integer.toString(times));
            return times;
        }

        @Explore(schedules = 10)
        void a_thread_is_forgotten() {
            forget();
        }

        @Explore(schedules = 10, threadsMayStay = true)
        void a_thread_may_be_forgotten() {
            forget();
        }

        private static void forget() {
            new Thread(LockSupport::park).start();
        }

        private static void waitOnce() throws InterruptedException {
            boolean[] given = new boolean[1];
            Object lock = new Object();
            Thread giver = new Thread(() -> {
                synchronized (lock) {
                    given[0] = true;
                    lock.notifyAll();
                }
            });
            giver.start();
            synchronized (lock) {
                if (!given[0]) {
                    lock.wait();
                }
                assertTrue(given[0]);
            }
            giver.join();
        }

        @Explore
        void a_counter_loses_an_update() throws InterruptedException {
            int[] count = new int[1];
            CountDownLatch done = new CountDownLatch(2);
            Runnable increment = () -> {
                int seen;
                synchronized (this) {
                    seen = count[0];
                }
                synchronized (this) {
                    count[0] = seen + 1;
                }
                done.countDown();
            };
            new Thread(increment).start();
            new Thread(increment).start();
            done.await();
            assertEquals(2, count[0]);
        }
    }

    private static TestExecutionResult run(String method) {
        List<TestExecutionResult> results = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectMethod(Samples.class, method)).build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.add(result);
                }
            }
        });
        assertEquals(1, results.size());
        return results.get(0);
    }

    @Test
    void right_code_passes() {
        assertEquals(TestExecutionResult.successful().getStatus(), run("a_pool_adds_up").getStatus());
    }

    @Test
    void nothing_is_left_of_an_earlier_schedule() {
        TestExecutionResult result = run("every_schedule_has_a_fresh_instance_and_fresh_statics");
        assertEquals(TestExecutionResult.Status.SUCCESSFUL, result.getStatus(), result::toString);
    }

    @Test
    void what_plain_code_has_used_before_it_can_use_again() {
        assertSame(Phase.SHUT, Phase.valueOf("SHUT"));
        run("a_pool_adds_up");
        assertSame(Phase.OPEN, Phase.valueOf("OPEN"));
        assertEquals(Set.of(Phase.values()), EnumSet.allOf(Phase.class));
    }

    @Test
    void a_thread_can_be_seen_to_wait_for_a_monitor_in_which_nothing_switches() {
        Throwable thrown = run("nobody_is_ever_seen_to_wait_for_the_monitor").getThrowable().orElseThrow();
        assertTrue(thrown.getMessage().contains("WRONG_RESULT"), thrown.getMessage());
    }

    @Test
    void waits_end_without_a_signal_unless_the_test_says_no() {
        assertEquals(TestExecutionResult.Status.FAILED, run("a_wait_trusts_any_wake_up").getStatus());
        assertEquals(TestExecutionResult.Status.SUCCESSFUL, run("a_wait_trusts_its_signal").getStatus());
    }

    @Test
    void threads_must_end_unless_the_test_says_no() {
        Throwable thrown = run("a_thread_is_forgotten").getThrowable().orElseThrow();
        assertTrue(thrown.getMessage().contains("THREAD_LEAK"), thrown.getMessage());
        assertEquals(TestExecutionResult.Status.SUCCESSFUL, run("a_thread_may_be_forgotten").getStatus());
    }

    @Test
    void a_failure_that_does_not_come_back_is_not_believed_unless_there_are_more() {
        assertEquals(TestExecutionResult.Status.SUCCESSFUL, run("something_goes_wrong_once").getStatus());
        assertEquals(TestExecutionResult.Status.FAILED, run("something_goes_wrong_every_other_time").getStatus());
    }

    @Test
    void wrong_code_fails_with_the_schedule() {
        Throwable thrown = run("a_counter_loses_an_update").getThrowable().orElseThrow();
        assertTrue(thrown instanceof ExploreFailure, thrown::toString);
        assertTrue(thrown.getMessage().contains("WRONG_RESULT"), thrown.getMessage());
        assertEquals(1, thrown.getMessage().lines().count(), "the message goes into summaries");
        assertTrue(thrown.getCause().getMessage().contains("count[0] = seen + 1;"), thrown.getCause()::getMessage);
        assertTrue(Arrays.stream(thrown.getStackTrace()).allMatch(frame -> frame.getClassName().startsWith(Samples.class.getName())),
            () -> Arrays.toString(thrown.getStackTrace()));
    }

    @Test
    void what_is_thrown_before_there_is_a_second_thread_comes_out_as_it_is() {
        Throwable thrown = run("nothing_is_written_yet").getThrowable().orElseThrow();
        assertEquals("java.lang.UnsupportedOperationException: TODO 1", thrown.toString());
    }
}
