package lockstep.stoppolitely;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class QueueWorkerSchedulesTest {

    private final BlockingQueue<String> in = new LinkedBlockingQueue<>();
    private final List<String> printed = new CopyOnWriteArrayList<>();
    private final CountDownLatch bothPrinted = new CountDownLatch(2);

    @Explore
    void lines_come_out_in_their_order_until_the_worker_is_stopped() throws InterruptedException {
        QueueWorker worker = new QueueWorker(in, this::print);
        worker.start();
        in.add("first line");
        in.add("second line");
        bothPrinted.await();
        worker.stop();

        assertEquals(List.of("first line", "second line"), printed);
        assertFalse(worker.isRunning(), "stop has returned, so the worker must have ended");
    }

    private void print(String line) {
        printed.add(line);
        bothPrinted.countDown();
    }

    @Explore
    void a_worker_without_lines_can_be_stopped() throws InterruptedException {
        QueueWorker worker = new QueueWorker(in, printed::add);
        assertFalse(worker.isRunning(), "the worker has not been started yet");
        worker.start();
        assertTrue(worker.isRunning(), "the worker has been started");
        worker.stop();

        assertFalse(worker.isRunning(), "stop has returned, so the worker must have ended");
    }

    @Explore
    void a_worker_is_started_once() throws InterruptedException {
        QueueWorker worker = new QueueWorker(in, printed::add);
        worker.start();

        assertThrows(IllegalStateException.class, worker::start);
        worker.stop();
    }
}
