package lockstep.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import lockstep.protocol.Outcome;
import lockstep.protocol.ThreadFacts;
import org.junit.jupiter.api.Test;

class SceneTest {

    @Test
    void all_threads_that_come_into_being_belong_to_it_whoever_made_them() {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            scene.run("caller", () -> {
                new Thread(gate::hold, "child").start();
                Executors.newSingleThreadExecutor(body -> new Thread(body, "pooled")).execute(gate::hold);
            });
            scene.settle();
            assertThat(scene.threadsNow()).extracting(ThreadFacts::name).containsExactly("child", "pooled");
        }
    }

    @Test
    void threads_of_the_common_pool_belong_to_it() {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            scene.run("caller", () -> ForkJoinPool.commonPool().execute(gate::hold));
            assertThat(scene.settle()).isEqualTo(Rest.STILL);
            assertThat(gate.arrived()).isEqualTo(1);
            assertThat(scene.threads()).extracting(Thread::getName).anyMatch(name -> name.startsWith("ForkJoinPool.commonPool"));
        }
    }

    @Test
    void threads_of_the_kit_and_threads_from_before_do_not_belong_to_it() {
        try (Scene before = new Scene()) {
            before.run("before", before.gate()::hold);
            try (Scene scene = new Scene()) {
                Gate gate = scene.gate();
                KitThreads.start("of-the-kit", gate::hold);
                assertThat(scene.settle()).isEqualTo(Rest.ENDED);
                assertThat(scene.threads()).isEmpty();
            }
        }
    }

    @Test
    void tidies_up_when_it_closes_after_its_gates_are_open() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            scene.run("caller", () -> pool.execute(gate::hold));
            scene.atEnd(pool::shutdown);
            scene.settle();
            assertThat(pool.isShutdown()).isFalse();
        }
        assertThat(pool.isTerminated()).isTrue();
    }

    @Test
    void collects_what_nobody_caught() {
        try (Scene scene = new Scene()) {
            scene.run("caller", () -> new Thread(() -> { throw new IllegalStateException("lost"); }, "child").start());
            scene.settle();
            assertThat(scene.uncaught()).extracting(Outcome.Threw::thread).containsExactly("child");
            assertThat(scene.uncaughtUnexpected()).isEqualTo(scene.uncaught());
            scene.expectUncaught();
            assertThat(scene.uncaughtUnexpected()).isEmpty();
        }
    }

    @Test
    void gives_the_default_handler_back_when_it_closes() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try (Scene scene = new Scene()) {
            assertThat(scene.defaultHandlerReplaced()).isFalse();
            Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> { });
            assertThat(scene.defaultHandlerReplaced()).isTrue();
        }
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(before);
    }
}
