package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.SynchronousQueue;

/** DEADLOCK: two threads both put into a SynchronousQueue before they take from the other one. */
public final class BothPutFirst {
    public static void main(String[] args) throws InterruptedException {
        SynchronousQueue<Integer> there = new SynchronousQueue<>();
        SynchronousQueue<Integer> back = new SynchronousQueue<>();
        Thread other = new Thread(() -> {
            try {
                back.put(1);
                there.take();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        other.start();
        there.put(2);
        back.take();
        other.join();
    }
}
