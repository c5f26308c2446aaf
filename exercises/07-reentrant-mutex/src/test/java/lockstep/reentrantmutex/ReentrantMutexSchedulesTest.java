package lockstep.reentrantmutex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class ReentrantMutexSchedulesTest {

    private final ReentrantMutex mutex = new ReentrantMutex();
    private int visitors;

    @Explore
    void two_threads_count_and_no_visitor_is_lost() throws InterruptedException {
        Thread other = new Thread(this::countInAndIn, "other");
        other.start();
        countInAndIn();
        other.join();
        int counted = visitors;

        assertEquals(4, counted, "each of the two threads has counted two visitors");
    }

    private void countInAndIn() {
        try {
            mutex.lock();
            visitors++;
            countOneMore();
            mutex.unlock();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the lock that the caller holds already. */
    private void countOneMore() throws InterruptedException {
        mutex.lock();
        visitors++;
        mutex.unlock();
    }

    @Explore
    void the_owner_takes_the_lock_twice_and_gives_it_back_twice() throws InterruptedException {
        mutex.lock();
        assertTrue(mutex.tryLock(), "the calling thread holds the lock, so it may take it again");
        assertEquals(2, mutex.holdCount());
        mutex.unlock();
        assertTrue(mutex.isHeldByCurrentThread(), "taken twice and given back once: it is still held");
        mutex.unlock();
        assertFalse(mutex.isHeldByCurrentThread(), "taken twice and given back twice: it is free");
    }

    @Explore
    void who_does_not_hold_the_lock_cannot_give_it_back() {
        assertThrows(IllegalMonitorStateException.class, mutex::unlock);
    }
}
