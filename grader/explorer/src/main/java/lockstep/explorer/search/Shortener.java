package lockstep.explorer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.run.Body;
import lockstep.explorer.run.Engine;
import lockstep.explorer.schedule.Script;
import lockstep.explorer.schedule.Strategy;

/**
 * Finds a schedule with fewer switches that fails in the same way: leaves out parts of the failing one, smaller and
 * smaller (Zeller, Hildebrandt, Simplifying and isolating failure-inducing input, 2002).
 */
final class Shortener {
    private static final int MOST_RUNS = 200;
    /** It goes to the limits each time, so it counts as so many runs. */
    private static final int A_LIVELOCK = 40;
    /** Of all runs together; a limit in time would show another schedule on a slow machine. */
    private static final int MOST_DECISIONS = 400_000;

    private final Body body;
    private final Outcome wanted;
    private Script best;
    private int runs;
    private int decisions;

    private Shortener(Body body, Outcome wanted, Script script) {
        this.body = body;
        this.wanted = wanted;
        this.best = script;
    }

    /** A schedule that was run with recording. */
    record Shown(Outcome outcome, Script script) { }

    /** The failing schedule, run with recording, in its shortest form that was found. */
    static Outcome shorten(Body body, Strategy strategy) {
        return shortest(body, strategy).outcome();
    }

    /** The same, with what it takes to play it. */
    static Shown shortest(Body body, Strategy strategy) {
        Script.Writer writer = new Script.Writer(strategy);
        Outcome failed = Engine.run(body, writer, false);
        Shortener shortener = new Shortener(body, failed, writer.script());
        shortener.search();
        Outcome shown = Engine.run(body, shortener.best.play(), true);
        return shortener.alike(shown) ? new Shown(shown, shortener.best) : new Shown(Engine.run(body, writer.script().play(), true), writer.script());
    }

    /** A heap or a stack that has to be filled each time is left as it is. */
    private void search() {
        int parts = 2;
        if (wanted.thrown().filter(VirtualMachineError.class::isInstance).isPresent()) {
            return;
        }
        while (!best.switches().isEmpty() && parts <= Math.max(2, best.switches().size() * 2) && goesOn()) {
            parts = dropOne(parts) ? 2 : parts * 2;
        }
    }

    private boolean goesOn() {
        return runs < MOST_RUNS && decisions < MOST_DECISIONS;
    }

    private boolean dropOne(int parts) {
        for (Map<Integer, Integer> part : split(parts)) {
            Script.Writer tried = new Script.Writer(best.without(part).play());
            if (goesOn() && alike(run(tried)) && tried.script().switches().size() < best.switches().size()) {
                best = tried.script();
                return true;
            }
        }
        return false;
    }

    private Outcome run(Strategy strategy) {
        Outcome outcome = Engine.run(body, strategy, false);
        runs += outcome.cause() == Finding.LIVELOCK ? A_LIVELOCK : 1;
        decisions += outcome.decisions();
        return outcome;
    }

    private List<Map<Integer, Integer>> split(int parts) {
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(best.switches().entrySet());
        List<Map<Integer, Integer>> result = new ArrayList<>();
        int size = Math.max(1, (all.size() + parts - 1) / parts);
        for (int from = 0; from < all.size(); from += size) {
            Map<Integer, Integer> part = new TreeMap<>();
            all.subList(from, Math.min(all.size(), from + size)).forEach(entry -> part.put(entry.getKey(), entry.getValue()));
            result.add(part);
        }
        return result;
    }

    private boolean alike(Outcome outcome) {
        return outcome.finding() == wanted.finding() && outcome.cause() == wanted.cause()
            && outcome.thrown().map(Object::getClass).equals(wanted.thrown().map(Object::getClass));
    }
}
