package lockstep.explorer.corpus.correct.threads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Static state (plain, collections, nested classes, enums) is as at class initialisation when main begins. */
public final class FreshStatics {
    private static final List<String> LOG = new ArrayList<>();
    private static int runs;
    private static int next = initial();

    private enum Mode {
        COLD, WARM;

        private int uses;
    }

    private static final class Registry {
        private static final Map<String, Integer> ENTRIES = new HashMap<>(Map.of("seed", 1));
    }

    private static int initial() {
        return 10;
    }

    public static void main(String[] args) throws InterruptedException {
        assert runs == 0 && next == 10 && LOG.isEmpty() : runs + " " + next + " " + LOG;
        assert Mode.WARM.uses == 0 && Registry.ENTRIES.size() == 1;
        Runnable task = () -> {
            synchronized (LOG) {
                runs++;
                next += 5;
                LOG.add("ran");
                Mode.WARM.uses++;
                Registry.ENTRIES.merge("seed", 1, Integer::sum);
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert runs == 2 && next == 20 && LOG.size() == 2 : runs + " " + next + " " + LOG;
        assert Mode.WARM.uses == 2 && Registry.ENTRIES.get("seed") == 3;
    }
}
