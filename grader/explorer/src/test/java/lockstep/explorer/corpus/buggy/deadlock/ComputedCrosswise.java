package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.ConcurrentHashMap;

/** DEADLOCK: two threads compute a map entry each and, inside, the entry of the other one. */
public final class ComputedCrosswise {
    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>(64);
        Thread first = new Thread(() -> map.computeIfAbsent(1, key -> map.computeIfAbsent(2, inner -> 20) + 1));
        Thread second = new Thread(() -> map.computeIfAbsent(2, key -> map.computeIfAbsent(1, inner -> 10) + 2));
        first.start();
        second.start();
        first.join();
        second.join();
        assert map.size() == 2 : map;
    }
}
