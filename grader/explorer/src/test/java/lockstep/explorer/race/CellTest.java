package lockstep.explorer.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellTest {
    private final Cell cell = new Cell();
    private final VectorClock first = clock(0);
    private final VectorClock second = clock(1);
    private final VectorClock third = clock(2);

    private static VectorClock clock(int task) {
        VectorClock clock = new VectorClock();
        clock.tick(task);
        return clock;
    }

    @Test
    void a_write_after_a_write_of_another_task_races() {
        assertEquals(Cell.NONE, cell.write(0, first, 10));
        assertEquals(10, cell.write(1, second, 20));
        assertEquals(0, cell.racingTask());
    }

    @Test
    void a_read_after_a_write_of_another_task_races() {
        cell.write(0, first, 10);
        assertEquals(10, cell.read(1, second, 20));
    }

    @Test
    void reads_never_race_with_reads() {
        assertEquals(Cell.NONE, cell.read(0, first, 10));
        assertEquals(Cell.NONE, cell.read(1, second, 20));
        assertEquals(Cell.NONE, cell.read(2, third, 30));
    }

    @Test
    void a_write_races_with_any_of_several_reads_that_nothing_orders() {
        cell.read(0, first, 10);
        cell.read(1, second, 20);
        third.join(first);
        assertEquals(20, cell.write(2, third, 30));
        assertEquals(1, cell.racingTask());
    }

    @Test
    void what_is_ordered_does_not_race() {
        cell.write(0, first, 10);
        second.join(first);
        assertEquals(Cell.NONE, cell.read(1, second, 20));
        assertEquals(Cell.NONE, cell.write(1, second, 21));
        third.join(second);
        assertEquals(Cell.NONE, cell.write(2, third, 30));
    }

    @Test
    void a_copy_of_a_clock_does_not_learn_what_the_clock_learns() {
        VectorClock copy = first.copy();
        first.join(second);
        assertEquals(0, copy.get(1));
        assertEquals(1, first.get(1));
    }
}
