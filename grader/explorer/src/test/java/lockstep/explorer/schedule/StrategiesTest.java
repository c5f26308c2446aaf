package lockstep.explorer.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrategiesTest {
    private record Runner(int id) implements Candidate {
        @Override
        public Object pendingTarget() {
            return this;
        }

        @Override
        public boolean pendingWrites() {
            return true;
        }
    }

    private static final Candidate[] THREE = {new Runner(0), new Runner(1), new Runner(2)};

    private static List<Integer> picks(Strategy strategy, boolean yields) {
        List<Integer> picks = new ArrayList<>();
        Candidate current = THREE[0];
        for (int i = 0; i < 200; i++) {
            int pick = strategy.pick(THREE, 3, current, yields);
            picks.add(pick);
            current = THREE[pick];
        }
        return picks;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_same_seed_gives_the_same_picks(Kind kind) {
        assertEquals(picks(kind.start(42), false), picks(kind.start(42), false));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void different_seeds_give_different_first_picks_sooner_or_later(Kind kind) {
        HashSet<Integer> first = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            first.add(kind.start(seed).pick(THREE, 3, THREE[0], false));
        }
        assertEquals(3, first.size());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoever_yields_for_ever_lets_every_other_one_run(Kind kind) {
        assertEquals(3, new HashSet<>(picks(kind.start(7), true)).size());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nobody_starves_among_those_who_yield(Kind kind) {
        for (int seed = 0; seed < 20; seed++) {
            List<Integer> picks = picks(kind.start(seed), true);
            assertEquals(3, new HashSet<>(picks.subList(150, 200)).size(), kind + " " + seed);
        }
    }

    @Test
    void a_script_plays_what_was_written_down() {
        Script.Writer writer = new Script.Writer(Kind.RANDOM.start(5));
        List<Integer> written = picks(writer, false);
        assertEquals(written, picks(writer.script().play(), false));
    }

    @Test
    void a_script_without_its_switches_is_dull() {
        Script.Writer writer = new Script.Writer(Kind.RANDOM.start(5));
        picks(writer, false);
        Script dull = writer.script().without(writer.script().switches());
        assertEquals(1, new HashSet<>(picks(dull.play(), false)).size());
    }

    @Test
    void dice_stay_below_their_bound_and_differ_by_seed() {
        Dice dice = new Dice(1);
        for (int i = 0; i < 1000; i++) {
            int thrown = dice.below(6);
            assertTrue(thrown >= 0 && thrown < 6);
        }
        assertNotEquals(new Dice(1).next(), new Dice(2).next());
    }
}
