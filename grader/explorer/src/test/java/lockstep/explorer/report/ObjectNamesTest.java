package lockstep.explorer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Step;
import org.junit.jupiter.api.Test;

class ObjectNamesTest {

    @Test
    void the_only_object_of_its_class_has_no_number() {
        assertEquals(List.of("Account", "balance"), spoken(step(1, Deed.LOCKS, "Account", "Account#4"), step(2, Deed.READS, "balance", "Account#4")));
    }

    @Test
    void several_are_numbered_from_1_however_they_are_used() {
        assertEquals(List.of("Account 2", "Account 1", "balance (Account 2)"), spoken(step(1, Deed.LOCKS, "Account", "Account#4"),
            step(2, Deed.LOCKS, "Account", "Account#2"), step(2, Deed.READS, "balance", "Account#4")));
    }

    @Test
    void a_lock_is_called_by_the_field_that_holds_it_where_that_tells_it_from_the_others() {
        Step full = step(1, Deed.CALLS, "full.lock", "ReentrantLock#1");
        Step empty = step(1, Deed.CALLS, "empty.lock", "ReentrantLock#2");

        assertEquals(List.of("full.lock", "empty.lock"), spoken(full, empty));
        assertEquals("empty", ObjectNames.of(List.of(full, empty), List.of()).of("ReentrantLock#2", "ReentrantLock"));
        assertEquals(List.of("lock.lock (ReentrantLock 1)", "lock.lock (ReentrantLock 2)"),
            spoken(step(1, Deed.CALLS, "lock.lock", "ReentrantLock#1"), step(1, Deed.CALLS, "lock.lock", "ReentrantLock#2")));
    }

    private static Step step(int task, Deed deed, String on, String object) {
        return new Step(task, "t" + task, deed, on, "", object, new Place("lockstep.bank.Account", "run", "Account.java", 1));
    }

    private static List<String> spoken(Step... steps) {
        ObjectNames names = ObjectNames.of(List.of(steps), List.of());
        return Stream.of(steps).map(names::on).toList();
    }
}
