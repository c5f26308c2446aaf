package lockstep.grader.judge;

import lockstep.explorer.outcome.Step;
import lockstep.explorer.report.ObjectNames;
import lockstep.grader.judge.Act.Kind;

/** What a step is in a picture. The locks of the JDK's are known by their methods' names. */
final class Acts {

    private Acts() { }

    static Act of(Step step, ObjectNames objects) {
        String on = objects.of(step.object(), step.on());
        return switch (step.deed()) {
            case LOCKS -> new Act(Kind.TAKES, on);
            case WANTS -> new Act(Kind.WANTS, on);
            case UNLOCKS -> new Act(Kind.GIVES_BACK, on);
            case WAITS, WAITS_WITH_LIMIT -> new Act(Kind.WAITS, on);
            case JOINS, PARKS, SLEEPS -> new Act(Kind.STANDS, step.on());
            case NOTIFIES -> new Act(Kind.WAKES, step.detail());
            case NOTIFIES_ALL -> new Act(Kind.WAKES_ALL, on);
            case NOTIFIES_NOBODY -> new Act(Kind.SIGNALS, on);
            case STARTS -> new Act(Kind.STARTS, step.on());
            case INTERRUPTS -> new Act(Kind.INTERRUPTS, step.on());
            case READS, LOOKS -> new Act(Kind.READS, step.on());
            case WRITES, CHANGES -> new Act(Kind.WRITES, step.on());
            case CALLS -> call(step.on().substring(step.on().lastIndexOf('.') + 1), step.detail(), objects.of(step.object(), step.detail()));
            case WAKES_UNASKED, GOES_ON, STOPS_WAITING, IS_INTERRUPTED, SLEPT, PRINTS, EXITS, FAILS, RETURNS -> new Act(Kind.OTHER, "");
        };
    }

    private static Act call(String method, String type, String name) {
        return switch (method) {
            case "lock", "lockInterruptibly" -> lock(Kind.TAKES, type, name);
            case "tryLock" -> lock(Kind.TRIES, type, name);
            case "unlock" -> lock(Kind.GIVES_BACK, type, name);
            case "acquire", "acquireUninterruptibly", "tryAcquire" -> permit(Kind.TRIES, type, name);
            case "release" -> permit(Kind.GIVES_BACK, type, name);
            case "await", "awaitUninterruptibly", "awaitNanos", "awaitUntil" -> type.endsWith("ConditionObject") ? new Act(Kind.WAITS, "") : other();
            case "signal", "signalAll" -> new Act(Kind.SIGNALS, "");
            default -> other();
        };
    }

    private static Act lock(Kind kind, String type, String name) {
        return type.endsWith("Lock") ? new Act(kind, name) : other();
    }

    private static Act permit(Kind kind, String type, String name) {
        return type.endsWith("Semaphore") ? new Act(kind, name) : other();
    }

    private static Act other() {
        return new Act(Kind.OTHER, "");
    }
}
