package lockstep.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import lockstep.explorer.Explore;

/** Two threads and one memo, in many orders. */
class MemoSchedulesTest {

    private final AtomicInteger computed = new AtomicInteger();

    @Explore
    void a_key_is_computed_once() throws InterruptedException {
        Memo<String, Integer> lengths = new Memo<>(key -> {
            computed.incrementAndGet();
            return key.length();
        });
        Thread other = new Thread(() -> lengths.get("key"), "other");
        other.start();
        lengths.get("key");
        other.join();

        assertEquals(3, lengths.get("key"));
        assertEquals(1, computed.get(), "the function runs once for each key");
    }
}
