package lockstep.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The bodies under watch sleep; the tests do not. */
class StillnessTest {

    private static final Duration LONG_SLEEP = Duration.ofMillis(600);
    private static final int RUNNERS = 60;
    private static final int HAND_OVERS = 20_000;

    private final Scene scene = new Scene();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicInteger steps = new AtomicInteger();

    @AfterEach
    void letEverybodyGo() {
        stop.set(true);
        scene.threads().forEach(Thread::interrupt);
        scene.close();
    }

    @Test
    void where_there_is_no_thread_all_have_ended() {
        assertThat(scene.settle()).isEqualTo(Rest.ENDED);
    }

    @Test
    void a_body_that_returns_is_waited_for() {
        scene.run("quick", steps::incrementAndGet);
        assertThat(scene.settle()).isEqualTo(Rest.ENDED);
        assertThat(steps).hasValue(1);
    }

    @Test
    void a_body_that_computes_for_a_while_is_waited_for() {
        scene.run("computes", () -> {
            while (steps.incrementAndGet() < 20_000_000) {
                Thread.onSpinWait();
            }
        });
        assertThat(scene.settle()).isEqualTo(Rest.ENDED);
    }

    @RepeatedTest(5)
    void a_thread_that_was_woken_has_had_its_turn() {
        relay();
        assertThat(scene.settle()).isEqualTo(Rest.ENDED);
        assertThat(steps).hasValue(RUNNERS);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_thread_that_was_woken_has_had_its_turn_on_a_busy_machine_too() throws Exception {
        try (BusyProcesses load = BusyProcesses.start(3)) {
            for (int round = 1; round <= 3; round++) {
                relay();
                assertThat(scene.settle()).as("beside " + load).isEqualTo(Rest.ENDED);
                assertThat(steps).hasValue(RUNNERS * round);
            }
        }
    }

    @Test
    void a_short_sleep_is_waited_for() {
        Gate gate = scene.gate();
        scene.run("sleeps", () -> {
            Thread.sleep(400);
            gate.hold();
        });
        assertThat(scene.settle()).isEqualTo(Rest.STILL);
        assertThat(gate.arrived()).isEqualTo(1);
    }

    @Test
    void a_long_sleep_is_told_from_a_wait() {
        scene.run("sleeps", () -> TimeUnit.HOURS.sleep(1));
        scene.run("waits", scene.gate()::hold);
        assertThat(awaitRest()).isEqualTo(Rest.ASLEEP);
    }

    @Test
    void a_wait_with_a_long_limit_is_a_wait() {
        scene.run("waits", () -> new CountDownLatch(1).await(1, TimeUnit.HOURS));
        assertThat(scene.settle()).isEqualTo(Rest.STILL);
    }

    @Test
    void the_limit_of_a_wait_can_be_outlasted() {
        Call<Void> call = scene.run("gives up", () -> new CountDownLatch(1).await(700, TimeUnit.MILLISECONDS));
        assertThat(scene.settleOutlasting(List.of(call))).isEqualTo(Rest.ENDED);
        assertThat(call.ended()).isTrue();
    }

    @Test
    void who_sleeps_and_looks_again_and_again_polls() {
        scene.run("polls", () -> {
            while (!stop.get()) {
                Thread.sleep(5);
            }
        });
        scene.run("waits", scene.gate()::hold);
        assertThat(scene.settle()).isEqualTo(Rest.POLLING);
    }

    @Test
    void who_parks_for_a_while_and_looks_again_and_again_polls() {
        scene.run("polls", () -> {
            while (!stop.get()) {
                LockSupport.parkNanos(1_000_000);
            }
        });
        assertThat(scene.settle()).isEqualTo(Rest.POLLING);
    }

    @Test
    void who_polls_with_a_long_period_polls() {
        scene.run("polls", () -> {
            while (!stop.get()) {
                Thread.sleep(250);
            }
        });
        assertThat(awaitRest()).isEqualTo(Rest.POLLING);
    }

    @Test
    void pollers_that_sleep_with_a_lock_that_the_other_wants_poll() {
        for (String name : List.of("one", "other")) {
            scene.run(name, () -> {
                while (!stop.get()) {
                    synchronized (stop) {
                        Thread.sleep(2);
                    }
                }
            });
        }
        assertThat(awaitRest()).isEqualTo(Rest.POLLING);
    }

    @Test
    void a_poller_that_wakes_somebody_each_time_polls() {
        Exchanger<String> news = new Exchanger<>();
        scene.run("listener", () -> {
            while (!stop.get()) {
                news.exchange("");
            }
        });
        scene.run("polls", () -> {
            while (!stop.get()) {
                Thread.sleep(20);
                news.exchange("");
            }
        });
        assertThat(awaitRest()).isEqualTo(Rest.POLLING);
    }

    @Test
    void who_asks_without_a_pause_is_busy() {
        scene.run("spins", () -> {
            while (!stop.get()) {
                Thread.onSpinWait();
            }
        });
        assertThat(scene.settle()).isEqualTo(Rest.BUSY);
    }

    @Test
    void who_yields_and_asks_is_busy() {
        scene.run("spins", () -> {
            while (!stop.get()) {
                Thread.yield();
            }
        });
        assertThat(scene.settle()).isEqualTo(Rest.BUSY);
    }

    @RepeatedTest(3)
    void threads_that_hand_something_to_and_fro_do_not_poll() {
        Exchanger<String> hands = new Exchanger<>();
        scene.run("to", () -> exchange(hands));
        scene.run("fro", () -> exchange(hands));
        assertThat(scene.settle()).isEqualTo(Rest.ENDED);
    }

    @RepeatedTest(3)
    void threads_that_fight_for_a_lock_do_not_poll() {
        scene.run("one", this::fight);
        scene.run("other", this::fight);
        assertThat(scene.settle()).isEqualTo(Rest.ENDED);
    }

    private Rest awaitRest() {
        return new Stillness(scene::threads, new HashMap<>(), LONG_SLEEP, List.of()).await(() -> false);
    }

    /** Each runner waits for the one before; the first may go when all stand ready. */
    private void relay() {
        List<CountDownLatch> turns = new ArrayList<>();
        for (int i = 0; i <= RUNNERS; i++) {
            turns.add(new CountDownLatch(1));
        }
        for (int i = 0; i < RUNNERS; i++) {
            int runner = i;
            scene.run("runner", () -> {
                turns.get(runner).await();
                steps.incrementAndGet();
                turns.get(runner + 1).countDown();
            });
        }
        scene.settle();
        turns.get(0).countDown();
    }

    private void exchange(Exchanger<String> hands) throws InterruptedException {
        for (int i = 0; i < HAND_OVERS; i++) {
            hands.exchange("");
        }
    }

    private void fight() {
        for (int i = 0; i < HAND_OVERS * 20; i++) {
            synchronized (steps) {
                steps.incrementAndGet();
            }
        }
    }
}
