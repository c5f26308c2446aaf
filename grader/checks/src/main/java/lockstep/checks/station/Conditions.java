package lockstep.checks.station;

import lockstep.check.Finding;
import lockstep.protocol.Verdict;

/** Tells what a student's thread did with a condition, where that cannot be. */
final class Conditions {

    /** Between two looks of a check. Virtual time passes only while nobody can move, so it stands for "when all is still". */
    private static final long A_WHILE = 1_000;

    private Conditions() { }

    /** Returns when nobody can move any more without the caller. */
    static void settle() throws InterruptedException {
        Thread.sleep(A_WHILE);
    }

    /** The classes of {@code java.util.concurrent.locks} complain of a lock that is not held; else it was an object's own {@code wait} or {@code notify}. */
    static Finding misused(String method, IllegalMonitorStateException thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        boolean ofCondition = stack.length > 0 && stack[0].getClassName().startsWith("java.util.concurrent.locks.");
        Finding finding = Finding.of(Verdict.UNCAUGHT_EXCEPTION, ofCondition ? "condition-without-lock" : "monitor-of-a-condition", method).causedBy(thrown);
        return finding.because(ofCondition ? "await-without-lock" : "notify-on-a-condition");
    }
}
