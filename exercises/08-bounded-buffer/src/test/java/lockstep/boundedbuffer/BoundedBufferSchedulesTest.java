package lockstep.boundedbuffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import lockstep.explorer.Explore;

/**
 * These tests are run again and again, in another order of the threads each time. No order may break them, so it does not matter how fast
 * your machine is.
 */
class BoundedBufferSchedulesTest {

    private final BoundedBuffer<String> letters = new BoundedBuffer<>(1);
    private String readByFirst;
    private String readBySecond;

    @Explore
    void a_take_waits_until_there_is_a_letter() throws InterruptedException {
        Thread writer = start("writer", () -> letters.put("a letter"));

        assertEquals("a letter", letters.take());
        writer.join();
    }

    @Explore
    void a_put_waits_until_there_is_room() throws InterruptedException {
        Thread writer = start("writer", () -> {
            letters.put("first");
            letters.put("second");
        });

        assertEquals(List.of("first", "second"), List.of(letters.take(), letters.take()));
        writer.join();
    }

    @Explore
    void two_writers_and_two_readers_share_a_buffer() throws InterruptedException {
        List<Thread> all = List.of(
                start("writer-1", () -> letters.put("from writer-1")),
                start("writer-2", () -> letters.put("from writer-2")),
                start("reader-1", () -> readByFirst = letters.take()),
                start("reader-2", () -> readBySecond = letters.take()));
        for (Thread thread : all) {
            thread.join();
        }

        assertEquals(Set.of("from writer-1", "from writer-2"), Set.of(readByFirst, readBySecond));
    }

    private interface Body {
        void run() throws InterruptedException;
    }

    private static Thread start(String name, Body body) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts " + name, e);
            }
        }, name);
        thread.start();
        return thread;
    }
}
