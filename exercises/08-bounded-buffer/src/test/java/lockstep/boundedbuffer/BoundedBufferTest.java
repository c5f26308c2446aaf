package lockstep.boundedbuffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BoundedBufferTest {

    @Test
    void letters_come_out_in_the_order_in_which_they_went_in() throws InterruptedException {
        BoundedBuffer<String> letters = new BoundedBuffer<>(2);
        letters.put("first");
        letters.put("second");

        assertEquals(2, letters.size());
        assertEquals(List.of("first", "second"), List.of(letters.take(), letters.take()));
        assertEquals(0, letters.size());
        assertEquals(2, letters.capacity());
    }
}
