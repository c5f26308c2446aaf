package lockstep.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Access;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Race;
import org.junit.jupiter.api.Test;

class LocksTest {

    @Test
    void without_a_race_only_that_fits_for_which_locks_do_not_matter() {
        assertThat(Stream.of(Locks.values()).filter(locks -> locks.fit(Optional.empty()))).containsExactly(Locks.ANY);
    }

    @Test
    void nobody_held_a_lock() {
        assertThat(fitting(write(), write())).containsExactly(Locks.ANY, Locks.NONE);
    }

    @Test
    void the_reader_held_none_whoever_came_first() {
        assertThat(fitting(write("Counter"), read())).containsExactly(Locks.ANY, Locks.NONE_TO_READ);
        assertThat(fitting(read(), write("Counter"))).containsExactly(Locks.ANY, Locks.NONE_TO_READ);
        assertThat(fitting(write("Counter"), write())).containsExactly(Locks.ANY);
    }

    @Test
    void the_writer_held_none_whoever_came_first() {
        assertThat(fitting(read("Counter"), write())).containsExactly(Locks.ANY, Locks.NONE_TO_WRITE);
        assertThat(fitting(write(), read("Counter"))).containsExactly(Locks.ANY, Locks.NONE_TO_WRITE);
    }

    @Test
    void locks_of_one_class_are_alike_unless_many_may_share_them() {
        assertThat(fitting(write("Object"), read("Object"))).containsExactly(Locks.ANY, Locks.ALIKE);
        assertThat(fitting(write("ReentrantReadWriteLock.readLock"), write("ReentrantReadWriteLock.readLock"))).containsExactly(Locks.ANY);
        assertThat(fitting(write("Object"), write("ReentrantLock"))).containsExactly(Locks.ANY);
    }

    @Test
    void a_class_and_its_instance_are_two_locks() {
        assertThat(fitting(write("Counter.class"), read("Counter"))).containsExactly(Locks.ANY, Locks.OF_CLASS_AND_INSTANCE);
        assertThat(fitting(read("Counter"), write("Counter.class"))).containsExactly(Locks.ANY, Locks.OF_CLASS_AND_INSTANCE);
        assertThat(fitting(write("Counter.class"), read("Object"))).containsExactly(Locks.ANY);
    }

    @Test
    void a_boxed_value_is_seen_on_either_side() {
        assertThat(fitting(write("Long"), write())).containsExactly(Locks.ANY, Locks.OF_BOXED_VALUE);
        assertThat(fitting(write("Integer"), write("Integer"))).containsExactly(Locks.ANY, Locks.ALIKE, Locks.OF_BOXED_VALUE);
    }

    private static Stream<Locks> fitting(Access earlier, Access later) {
        Optional<Race> race = Optional.of(new Race(earlier, later));
        return Stream.of(Locks.values()).filter(locks -> locks.fit(race));
    }

    private static Access write(String... locks) {
        return new Access("one", true, "total", "", Place.UNKNOWN, List.of(locks));
    }

    private static Access read(String... locks) {
        return new Access("other", false, "total", "", Place.UNKNOWN, List.of(locks));
    }
}
