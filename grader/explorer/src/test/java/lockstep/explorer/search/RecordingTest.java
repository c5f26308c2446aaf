package lockstep.explorer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.explorer.schedule.Script;
import org.junit.jupiter.api.Test;

class RecordingTest {

    @Test
    void a_recording_is_read_as_it_was_written() {
        Recording full = new Recording(new Script(new TreeMap<>(Map.of(3, 1, 12, 0)), new TreeMap<>(Map.of(0, 2)), true), List.of("1f3a.0", "-7.2"));
        Recording empty = new Recording(new Script(new TreeMap<>(), new TreeMap<>(), false), List.of());
        assertEquals(full, Recording.parse(full.text()));
        assertEquals(empty, Recording.parse(empty.text()));
    }

    @Test
    void a_token_is_no_recording() {
        assertFalse(Recording.is("random-1f3a@17.0.15"));
        assertTrue(Recording.is(new Recording(new Script(new TreeMap<>(), new TreeMap<>(), false), List.of()).text()));
    }
}
