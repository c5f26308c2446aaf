package lockstep.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Step;
import org.junit.jupiter.api.Test;

class ObjectNamesTest {

    @Test
    void the_only_object_of_its_class_has_no_number() {
        Trail trail = new Trail().step(1, Deed.LOCKS, "Account", "Account#4").step(2, Deed.READS, "balance", "Account#4");

        assertThat(spoken(trail)).containsExactly("Account", "balance");
    }

    @Test
    void several_are_numbered_from_1_however_they_are_used() {
        Trail trail = new Trail().step(1, Deed.LOCKS, "Account", "Account#4").step(2, Deed.LOCKS, "Account", "Account#2")
                .step(2, Deed.READS, "balance", "Account#4");

        assertThat(spoken(trail)).containsExactly("Account 2", "Account 1", "balance (Account 2)");
    }

    @Test
    void a_lock_is_called_by_the_field_that_holds_it_where_that_tells_it_from_the_others() {
        Trail known = new Trail().step(1, Deed.CALLS, "full.lock", "ReentrantLock#1").step(1, Deed.CALLS, "empty.lock", "ReentrantLock#2");
        Trail alike = new Trail().step(1, Deed.CALLS, "lock.lock", "ReentrantLock#1").step(1, Deed.CALLS, "lock.lock", "ReentrantLock#2");

        assertThat(spoken(known)).containsExactly("full.lock", "empty.lock");
        assertThat(ObjectNames.of(known.steps(), List.of()).of("ReentrantLock#2", "ReentrantLock")).isEqualTo("empty");
        assertThat(spoken(alike)).containsExactly("lock.lock (ReentrantLock 1)", "lock.lock (ReentrantLock 2)");
    }

    private static List<String> spoken(Trail trail) {
        ObjectNames names = ObjectNames.of(trail.steps(), List.of());
        return trail.steps().stream().map((Step step) -> names.on(step)).toList();
    }
}
