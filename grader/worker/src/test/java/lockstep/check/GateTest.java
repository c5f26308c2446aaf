package lockstep.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void holds_all_who_come_and_counts_them() {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            scene.run("first", gate::hold);
            scene.run("second", gate::hold);
            assertThat(scene.settle()).isEqualTo(Rest.STILL);
            assertThat(gate.arrived()).isEqualTo(2);
            assertThat(gate.passed()).isZero();
        }
    }

    @Test
    void lets_those_who_wait_and_those_who_come_later_through_once_it_is_open() {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            scene.run("first", gate::hold);
            scene.settle();
            gate.open();
            scene.run("second", gate::hold);
            assertThat(scene.settle()).isEqualTo(Rest.ENDED);
            assertThat(gate.passed()).isEqualTo(2);
        }
    }

    @Test
    void an_interrupt_does_not_end_a_hold_but_is_not_lost() {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            Call<Void> call = scene.run("held", gate::hold);
            scene.settle();
            call.interrupt();
            assertThat(scene.settle()).isEqualTo(Rest.STILL);
            assertThat(call.ended()).isFalse();
            gate.open();
            assertThat(call.awaitEnd().interruptedAtEnd()).isTrue();
        }
    }

    @Test
    void an_interrupt_ends_an_interruptible_hold() {
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            Call<Void> call = scene.run("held", gate::holdInterruptibly);
            scene.settle();
            call.interrupt();
            assertThat(call.awaitEnd().thrown()).containsInstanceOf(InterruptedException.class);
            assertThat(gate.passed()).isZero();
        }
    }

    @Test
    void opens_when_its_scene_closes() {
        AtomicBoolean gone = new AtomicBoolean();
        try (Scene scene = new Scene()) {
            Gate gate = scene.gate();
            scene.run("held", () -> {
                gate.hold();
                gone.set(true);
            });
            scene.settle();
        }
        assertThat(gone).isTrue();
    }
}
