package lockstep.grader.audit;

import java.util.ArrayList;
import java.util.List;

/** What a law has looked at and found. */
final class Notes {

    private final List<String> breaches = new ArrayList<>();
    private int looked;

    /** Something was looked at; it must hold, or the sentence tells where it does not. */
    void expect(boolean holds, String format, Object... args) {
        looked++;
        if (!holds) {
            breaches.add(String.format(format, args));
        }
    }

    int looked() {
        return looked;
    }

    List<String> breaches() {
        return breaches;
    }
}
