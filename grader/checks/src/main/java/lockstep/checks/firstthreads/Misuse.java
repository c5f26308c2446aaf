package lockstep.checks.firstthreads;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.check.Call;
import lockstep.check.Finding;
import lockstep.check.Scene;
import lockstep.protocol.Frame;
import lockstep.protocol.ThreadFacts;
import lockstep.protocol.Verdict;

/** Knows how misuse of {@link Thread} shows in exceptions and stacks. */
final class Misuse {

    private static final int FRAMES_OF_A_SLEEP = 5;

    private Misuse() { }

    /** Passes on what the call threw, said in words where its meaning is known. Does nothing where it has not thrown. */
    static void passOn(Call<?> call) throws Exception {
        Throwable thrown = call.thrown().orElse(null);
        if (thrown instanceof IllegalThreadStateException) {
            throw illegalState(thrown).causedBy(thrown);
        } else if (thrown != null) {
            call.result();
        }
    }

    private static Finding illegalState(Throwable thrown) {
        String refused = thrown.getStackTrace().length == 0 ? "" : thrown.getStackTrace()[0].getMethodName();
        return switch (refused) {
            case "setDaemon" -> Finding.of(Verdict.UNCAUGHT_EXCEPTION, "daemon-set-too-late").because("set-daemon-after-start");
            case "start" -> Finding.of(Verdict.UNCAUGHT_EXCEPTION, "started-twice").because("one-thread-started-twice");
            default -> Finding.of(Verdict.UNCAUGHT_EXCEPTION, "illegal-thread-state");
        };
    }

    /** A caller that runs tasks itself has nothing to wait for. */
    static void refuseTasksInTheCaller(Scene scene, Roster roster) {
        if (roster.knowsCallers()) {
            String key = roster.knowsOnlyCallers() ? "run-instead-of-start" : "";
            throw Finding.wrongResult("task-in-the-caller").because(key).showing(scene.threadsNow());
        }
    }

    /** Whether this is the exception with which {@link Thread#sleep} answers an interrupt. */
    static boolean cameFromSleep(Throwable thrown) {
        return thrown instanceof InterruptedException && sleeps(Stream.of(thrown.getStackTrace()).map(Frame::of).toList());
    }

    /** Whether this thread looks by the clock: it sleeps, or the student's own code parks it for a while. */
    static boolean looksByTheClock(ThreadFacts thread) {
        return sleeps(thread) || parksItself(thread.frames());
    }

    /** Whether this thread is in {@link Thread#sleep}. */
    static boolean sleeps(ThreadFacts thread) {
        return sleeps(thread.frames());
    }

    private static boolean sleeps(List<Frame> frames) {
        return frames.stream().limit(FRAMES_OF_A_SLEEP)
                .anyMatch(frame -> frame.type().equals("java.lang.Thread") && frame.method().startsWith("sleep"));
    }

    private static boolean parksItself(List<Frame> frames) {
        Optional<Frame> parker = frames.stream()
                .dropWhile(frame -> frame.type().endsWith(".Unsafe") || frame.type().endsWith(".LockSupport")).findFirst();
        return frames.stream().anyMatch(frame -> frame.type().endsWith(".LockSupport"))
                && parker.filter(frame -> !frame.type().startsWith("java.")).isPresent();
    }
}
