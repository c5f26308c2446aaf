package lockstep.explorer.programs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Two steps on a map that is safe for each of them. */
public final class CheckThenAct {
    private static final Map<String, Integer> VISITS = new ConcurrentHashMap<>();

    private CheckThenAct() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(CheckThenAct::visit, "first");
        Thread second = new Thread(CheckThenAct::visit, "second");
        first.start();
        second.start();
        first.join();
        second.join();
        assert VISITS.get("home") == 2 : VISITS;
    }

    private static void visit() {
        Integer seen = VISITS.get("home");
        VISITS.put("home", seen == null ? 1 : seen + 1);
    }
}
