package lockstep.explorer.schedule;

import java.util.Map;
import java.util.TreeMap;

/**
 * A schedule as its departures from the dullest one, in which whoever runs goes on.
 *
 * @param switches   who runs instead, by the number of the question
 * @param choices    other choices than the first, by the number of the question
 * @param signalless whether waits may end without a signal
 */
public record Script(TreeMap<Integer, Integer> switches, TreeMap<Integer, Integer> choices, boolean signalless) {

    /** The same schedule without some of its switches. */
    public Script without(Map<Integer, Integer> dropped) {
        TreeMap<Integer, Integer> kept = new TreeMap<>(switches);
        kept.keySet().removeAll(dropped.keySet());
        return new Script(kept, choices, signalless);
    }

    /** Whom the dullest schedule would run. */
    static int dull(Candidate[] candidates, int count, Candidate current, boolean yields) {
        for (int i = 0; i < count; i++) {
            if (candidates[i] == current) {
                return yields ? (i + 1) % count : i;
            }
        }
        return 0;
    }

    /** Plays what was written; where it does not fit any more, the dullest. */
    public Strategy play() {
        return new Strategy() {
            private int picks;
            private int asked;

            @Override
            public int pick(Candidate[] candidates, int count, Candidate current, boolean yields) {
                Integer wanted = switches.get(picks++);
                for (int i = 0; wanted != null && i < count; i++) {
                    if (candidates[i].id() == wanted) {
                        return i;
                    }
                }
                return dull(candidates, count, current, yields);
            }

            @Override
            public int choose(int bound) {
                Integer wanted = choices.get(asked++);
                return wanted == null ? 0 : Math.min(wanted, bound - 1);
            }

            @Override
            public boolean wakesWithoutSignal() {
                return signalless;
            }
        };
    }

    /** Writes down what another strategy does. */
    public static final class Writer implements Strategy {
        private final Strategy strategy;
        private final Script script;
        private int picks;
        private int asked;

        public Writer(Strategy strategy) {
            this.strategy = strategy;
            this.script = new Script(new TreeMap<>(), new TreeMap<>(), strategy.wakesWithoutSignal());
        }

        public Script script() {
            return script;
        }

        @Override
        public int pick(Candidate[] candidates, int count, Candidate current, boolean yields) {
            int picked = strategy.pick(candidates, count, current, yields);
            if (picked != dull(candidates, count, current, yields)) {
                script.switches.put(picks, candidates[picked].id());
            }
            picks++;
            return picked;
        }

        @Override
        public int choose(int bound) {
            int chosen = strategy.choose(bound);
            if (chosen != 0) {
                script.choices.put(asked, chosen);
            }
            asked++;
            return chosen;
        }

        @Override
        public boolean wakesWithoutSignal() {
            return strategy.wakesWithoutSignal();
        }
    }
}
