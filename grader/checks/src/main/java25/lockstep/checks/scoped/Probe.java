package lockstep.checks.scoped;

import java.util.Optional;
import lockstep.scoped.CurrentUser;

/** Looks at what works apart from what has just failed, so that a finding names the right mistake. */
final class Probe {

    private Probe() { }

    /** Whether a request that returns puts back the user that was there before. */
    static boolean putsBack() throws Exception {
        return Caller.start("prober", () -> {
            boolean inside = CurrentUser.callAs("eve", () -> {
                CurrentUser.callAs("max", () -> 1);
                return Optional.of("eve").equals(CurrentUser.get());
            });
            return inside && CurrentUser.get().isEmpty();
        }).answer();
    }

    /** Whether a carried task has its user in a thread that serves nobody. */
    static boolean carries() throws Exception {
        return Caller.start("prober", () ->
                Optional.of("eve").equals(CurrentUser.callAs("eve", () -> CurrentUser.carrying(CurrentUser::get)).call())).answer();
    }
}
