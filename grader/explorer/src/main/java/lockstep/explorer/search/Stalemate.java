package lockstep.explorer.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.outcome.Wait;
import lockstep.explorer.outcome.Why;

/**
 * Tells a livelock from threads that are left at work when the program's {@code main} has long been over. A livelock does the same things with the same values
 * again and again; and its threads either never sleep, or each looks at what the other one writes.
 */
final class Stalemate {
    private static final String MESSAGE = "threads run and run, and nothing they do lets any of them end";
    private static final String ELEMENT = "[";
    private static final Set<String> LOOKS = Set.of("get", "getPlain", "getOpaque", "getAcquire", "isInterrupted", "isLocked", "isAlive");
    private static final Set<String> SETS = Set.of("set", "setPlain", "setOpaque", "setRelease", "lazySet");
    private static final Set<String> EXCHANGES = Set.of("getAndSet", "compareAndSet", "compareAndExchange", "weakCompareAndSetPlain",
        "weakCompareAndSetVolatile");
    private static final Set<String> WAITS_FOR_LOCKS = Set.of("lock", "unlock", "tryLock", "yield", "onSpinWait");

    private final List<Step> steps;
    private final Map<String, Set<Integer>> readers = new HashMap<>();
    private final Map<String, Set<Integer>> writers = new HashMap<>();

    /** For a schedule that has gone on for so long that its second half is nothing but what goes on. */
    private Stalemate(List<Step> all) {
        this.steps = all.subList(all.size() / 2, all.size());
        steps.forEach(this::note);
    }

    /** The outcome of a schedule that was run with recording, as it has to be called. */
    static Outcome judged(Outcome outcome) {
        boolean runs = outcome.finding() == Finding.THREAD_LEAK && outcome.standing().stream()
            .anyMatch(thread -> thread.waiting() == Wait.NOTHING || thread.waiting() == Wait.SLEEP);
        return runs && new Stalemate(outcome.steps()).holds() ? outcome.as(Finding.LIVELOCK, Why.RUNS_ON, MESSAGE) : outcome;
    }

    private boolean holds() {
        boolean sleeps = steps.stream().anyMatch(step -> step.deed() == Deed.SLEEPS);
        return !getsOn() && (!sleeps || isMutual());
    }

    /** Whether something is done that a livelock does not do, or a value comes up that was not there before. */
    private boolean getsOn() {
        Set<String> known = values(steps.subList(0, steps.size() / 2));
        return steps.stream().anyMatch(Stalemate::works) || !known.containsAll(values(steps.subList(steps.size() / 2, steps.size())));
    }

    /** What is known to have been read, written and printed. */
    private static Set<String> values(List<Step> steps) {
        return steps.stream().filter(step -> step.deed() == Deed.RETURNS || !step.detail().isEmpty()).map(Stalemate::said).collect(Collectors.toSet());
    }

    private static String said(Step step) {
        return step.task() + " " + step.deed() + " " + subject(step) + " " + step.detail();
    }

    private static boolean works(Step step) {
        return switch (step.deed()) {
            case READS, WRITES, WANTS, LOCKS, UNLOCKS, SLEEPS, SLEPT, PRINTS, RETURNS -> false;
            case CALLS -> !step.on().equals(Step.BEGINS)
                && Stream.of(LOOKS, SETS, EXCHANGES, WAITS_FOR_LOCKS).noneMatch(names -> names.contains(method(step)));
            default -> true;
        };
    }

    private void note(Step step) {
        boolean call = step.deed() == Deed.CALLS;
        boolean exchanges = call && EXCHANGES.contains(method(step));
        if (step.deed() == Deed.READS || exchanges || call && LOOKS.contains(method(step))) {
            readers.computeIfAbsent(subject(step), none -> new HashSet<>()).add(step.task());
        }
        if (step.deed() == Deed.WRITES || exchanges || call && SETS.contains(method(step))) {
            writers.computeIfAbsent(subject(step), none -> new HashSet<>()).add(step.task());
        }
    }

    /** Whether two threads each read what the other one writes. */
    private boolean isMutual() {
        Set<List<Integer>> heard = new HashSet<>();
        writers.forEach((subject, wrote) -> readers.getOrDefault(subject, Set.of())
            .forEach(reader -> wrote.stream().filter(writer -> !writer.equals(reader)).forEach(writer -> heard.add(List.of(reader, writer)))));
        return heard.stream().anyMatch(pair -> heard.contains(List.of(pair.get(1), pair.get(0))));
    }

    /** An array is made anew for each call with a list of arguments, so that one cannot be told from the other. */
    private static String subject(Step step) {
        String on = step.deed() == Deed.CALLS && step.on().contains(".") ? step.on().substring(0, step.on().lastIndexOf('.')) : step.on();
        return on.startsWith(ELEMENT) ? on : on + "@" + step.object();
    }

    private static String method(Step step) {
        return step.on().substring(step.on().lastIndexOf('.') + 1);
    }
}
