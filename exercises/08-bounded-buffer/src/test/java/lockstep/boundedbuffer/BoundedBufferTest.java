package lockstep.boundedbuffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import lockstep.explorer.Explore;
import org.junit.jupiter.api.Test;

class BoundedBufferTest {

    @Test
    void items_come_out_in_the_order_in_which_they_went_in() throws InterruptedException {
        BoundedBuffer<String> letters = new BoundedBuffer<>(2);
        letters.put("first");
        letters.put("second");

        assertEquals(2, letters.size());
        assertEquals(List.of("first", "second"), List.of(letters.take(), letters.take()));
        assertEquals(0, letters.size());
        assertEquals(2, letters.capacity());
    }

    @Explore
    void a_take_waits_until_there_is_an_item() throws InterruptedException {
        BoundedBuffer<String> letters = new BoundedBuffer<>(1);
        Thread writer = start("writer", () -> letters.put("a letter"));

        assertEquals("a letter", letters.take());
        writer.join();
    }

    @Explore
    void a_put_waits_until_there_is_room() throws InterruptedException {
        BoundedBuffer<String> letters = new BoundedBuffer<>(1);
        Thread writer = start("writer", () -> {
            letters.put("first");
            letters.put("second");
        });

        assertEquals(List.of("first", "second"), List.of(letters.take(), letters.take()));
        writer.join();
    }

    @Explore
    void two_writers_and_two_readers_share_a_buffer() throws InterruptedException {
        BoundedBuffer<String> letters = new BoundedBuffer<>(2);
        Set<String> read = new ConcurrentSkipListSet<>();
        List<Thread> all = List.of(
                start("writer-1", () -> letters.put("from writer-1")),
                start("writer-2", () -> letters.put("from writer-2")),
                start("reader-1", () -> read.add(letters.take())),
                start("reader-2", () -> read.add(letters.take())));
        for (Thread thread : all) {
            thread.join();
        }

        assertEquals(Set.of("from writer-1", "from writer-2"), read);
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
