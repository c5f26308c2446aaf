package lockstep.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import lockstep.protocol.Frame;
import lockstep.protocol.Outcome;
import lockstep.protocol.ThreadFacts;
import lockstep.protocol.Verdict;
import org.junit.jupiter.api.Test;

class CallTest {

    @Test
    void gives_what_the_body_returned() throws Exception {
        try (Scene scene = new Scene()) {
            Call<String> call = scene.call("caller", () -> Thread.currentThread().getName());
            assertThat(call.result()).isEqualTo("caller");
            assertThat(call.ended()).isTrue();
            assertThat(call.thrown()).isEmpty();
        }
    }

    @Test
    void throws_what_the_body_threw() {
        try (Scene scene = new Scene()) {
            Exception checked = new Exception();
            Error error = new Error();
            assertThatThrownBy(scene.run("exception", () -> { throw checked; })::result).isSameAs(checked);
            assertThatThrownBy(scene.run("error", () -> { throw error; })::result).isSameAs(error);
            assertThat(scene.uncaught()).isEmpty();
        }
    }

    @Test
    void awaiting_the_end_does_not_throw_what_the_body_threw() {
        try (Scene scene = new Scene()) {
            Call<Void> call = scene.run("caller", () -> { throw new IllegalStateException(); });
            assertThat(call.awaitEnd().thrown()).containsInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void says_where_threads_stand_when_nothing_can_wake_it() {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            Call<Void> call = scene.run("caller", gate::hold);
            Outcome.Found found = findingOf(call);
            assertThat(found.verdict()).isEqualTo(Verdict.TIMEOUT);
            assertThat(found.says()).isEqualTo("common.never-ends");
            assertThat(found.args()).containsExactly("caller");
            assertThat(found.threads()).extracting(ThreadFacts::name).containsExactly("caller");
            assertThat(found.threads().get(0).frames()).extracting(Frame::method).contains("hold");
        }
    }

    @Test
    void calls_a_circle_of_locks_a_deadlock_and_shows_only_those_on_it() {
        try (Scene scene = new Scene()) {
            Object left = new Object();
            Object right = new Object();
            CountDownLatch bothHoldOne = new CountDownLatch(2);
            scene.run("bystander", scene.gate()::hold);
            scene.run("one", () -> lockBoth(left, right, bothHoldOne));
            Call<Void> other = scene.run("other", () -> lockBoth(right, left, bothHoldOne));
            Outcome.Found found = findingOf(other);
            assertThat(found.verdict()).isEqualTo(Verdict.DEADLOCK);
            assertThat(found.threads()).extracting(ThreadFacts::name).containsExactly("one", "other");
        }
    }

    @Test
    void notices_an_interrupt_status_that_the_body_kept() {
        try (Scene scene = new Scene()) {
            assertThat(scene.run("kept", () -> Thread.currentThread().interrupt()).awaitEnd().interruptedAtEnd()).isTrue();
            assertThat(scene.run("none", () -> { }).awaitEnd().interruptedAtEnd()).isFalse();
        }
    }

    @Test
    void counts_how_often_the_body_waited_parked_or_slept() {
        try (Scene scene = new Scene()) {
            assertThat(scene.run("none", () -> { }).awaitEnd().waits()).isZero();
            assertThat(scene.run("sleeps", () -> Thread.sleep(1)).awaitEnd().waits()).isEqualTo(1);
            assertThat(scene.run("parks", () -> LockSupport.parkNanos(1)).awaitEnd().waits()).isEqualTo(1);
            assertThat(scene.run("interrupted", CallTest::parkInterrupted).awaitEnd().waits()).isEqualTo(1);
        }
    }

    private static void parkInterrupted() {
        Thread.currentThread().interrupt();
        LockSupport.park();
    }

    private static Outcome.Found findingOf(Call<?> call) {
        return catchThrowableOfType(Finding.class, call::awaitEnd).facts();
    }

    private static void lockBoth(Object first, Object second, CountDownLatch bothHoldOne) throws InterruptedException {
        synchronized (first) {
            bothHoldOne.countDown();
            bothHoldOne.await();
            synchronized (second) {
                bothHoldOne.countDown();
            }
        }
    }
}
