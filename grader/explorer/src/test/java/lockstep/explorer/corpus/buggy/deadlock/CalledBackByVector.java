package lockstep.explorer.corpus.buggy.deadlock;

import java.util.List;
import java.util.Vector;

/** DEADLOCK: forEach keeps the vector's monitor and its action wants a lock; a thread that has the lock wants the vector. */
public final class CalledBackByVector {
    public static void main(String[] args) throws InterruptedException {
        Vector<Integer> numbers = new Vector<>(List.of(1, 2));
        Object lock = new Object();
        Thread walker = new Thread(() -> numbers.forEach(number -> {
            synchronized (lock) {
                Thread.yield();
            }
        }), "walker");
        Thread adder = new Thread(() -> {
            synchronized (lock) {
                numbers.add(3);
            }
        }, "adder");
        walker.start();
        adder.start();
        walker.join();
        adder.join();
    }
}
