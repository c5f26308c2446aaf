package lockstep.explorer.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTableTest {
    @Test
    void equal_keys_are_different_keys() {
        IdentityTable<String> table = new IdentityTable<>();
        Object one = List.of(1);
        Object other = new ArrayList<>(List.of(1));
        table.put(one, "one");
        assertEquals("one", table.get(one));
        assertNull(table.get(other));
    }

    @Test
    void it_grows_and_forgets() {
        IdentityTable<Integer> table = new IdentityTable<>();
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            keys.add(new Object());
            table.put(keys.get(i), i);
        }
        for (int i = 0; i < 10_000; i++) {
            assertEquals(i, table.get(keys.get(i)));
        }
        table.clear();
        assertNull(table.get(keys.get(5)));
    }

    @Test
    void cells_of_a_big_array_are_made_where_they_are_touched() {
        Cells cells = new Cells(this);
        Cell far = cells.at(1_000_000);
        assertSame(far, cells.at(1_000_000));
        assertNotSame(far, cells.at(999_999));
    }
}
