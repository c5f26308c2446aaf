package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** WRONG_RESULT: tasks on virtual threads read and put a count of a ConcurrentHashMap in two steps. */
public final class VirtualTwoSteps {
    public static void main(String[] args) {
        ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>(Map.of("n", 0));
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                tasks.execute(() -> counts.put("n", counts.get("n") + 1));
            }
        }
        assert counts.get("n") == 2 : counts;
    }
}
