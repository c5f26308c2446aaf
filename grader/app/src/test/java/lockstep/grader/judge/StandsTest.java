package lockstep.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Lang;
import lockstep.grader.catalog.Texts;
import lockstep.protocol.Frame;
import lockstep.protocol.LockFacts;
import lockstep.protocol.ThreadFacts;
import org.junit.jupiter.api.Test;

class StandsTest {

    private final Stands stands = new Stands(Texts.of(Lang.EN, "lockstep/grader/judge"),
            new Sources("lockstep.bank", List.of(), List.of()));

    @Test
    void who_waits_for_a_lock_is_told_with_its_holder() {
        assertThat(told("lockstep.bank.Account")).isEqualTo("waits for the lock Account #1, which Thread-0 holds");
    }

    @Test
    void who_waits_for_a_lock_of_the_kit_is_on_its_way() {
        assertThat(told("lockstep.checks.bank.Roster")).isEqualTo("runs");
    }

    private String told(String lock) {
        ThreadFacts thread = new ThreadFacts("Thread-1", false, Thread.State.BLOCKED, Optional.of(new LockFacts(lock, 1)), Optional.of("Thread-0"), List.of(),
                false, List.of(new Frame("lockstep.checks.bank.Roster", "tick", "Roster.java", 1)));
        ThreadFacts holder = new ThreadFacts("Thread-0", false, Thread.State.RUNNABLE, Optional.empty(), Optional.empty(), List.of(), false, List.of());
        return stands.of(List.of(holder, thread)).get(1).doing();
    }
}
