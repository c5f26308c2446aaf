package lockstep.station;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import lockstep.explorer.Explore;
import org.junit.jupiter.api.Test;

class TimedGateTest {

    private boolean walkedThrough;

    @Test
    void a_gate_is_closed_until_it_is_opened() throws InterruptedException {
        TimedGate gate = new TimedGate();
        assertFalse(gate.await(Duration.ofMillis(1)));
        gate.open();
        assertTrue(gate.await(Duration.ZERO));
        gate.close();
        assertFalse(gate.await(Duration.ZERO));
    }

    @Explore
    void who_waits_walks_through_when_the_gate_is_opened() throws InterruptedException {
        TimedGate gate = new TimedGate();
        Thread guard = new Thread(gate::open, "guard");
        guard.start();
        walkedThrough = gate.await(Duration.ofHours(1));
        guard.join();

        assertTrue(walkedThrough, "the gate was opened long before the hour was over");
    }
}
