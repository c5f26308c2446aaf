package lockstep.checks.failures;

import lockstep.check.Finding;
import lockstep.check.Scene;
import lockstep.protocol.Verdict;

/** Says what became of a failure of which the handler knows nothing. */
final class Missing {

    private Missing() { }

    /** The failure is somewhere else: it was printed, has left its thread, or is lost. */
    static Finding of(Scene scene, Way way, Crash crash) {
        if (crash.printed()) {
            return Finding.wrongResult("only-printed", way.method(), Told.name(crash)).because("only-prints").causedBy(crash);
        } else if (leftItsThread(scene, crash)) {
            Finding finding = Finding.of(Verdict.UNCAUGHT_EXCEPTION, "left-its-thread", way.method(), Told.name(crash)).causedBy(crash);
            return way == Way.THREAD ? finding.because("try-around-start") : finding;
        }
        return Finding.wrongResult("not-told", way.method(), Told.name(crash)).causedBy(crash);
    }

    /** Whether nobody in its thread has caught it. */
    static boolean leftItsThread(Scene scene, Throwable failure) {
        return scene.uncaught().stream().map(threw -> threw.chain().get(0))
                .anyMatch(thrown -> thrown.type().equals(failure.getClass().getName()) && thrown.message().equals(failure.getMessage()));
    }
}
