package lockstep.grader.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lockstep.grader.RealKit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws, held against the kit as it is, with one seed or with {@code -Dlockstep.laws.seeds=3}. */
class LawsTest {

    private static final List<Long> SEEDS = LongStream.rangeClosed(1, Integer.getInteger("lockstep.laws.seeds", 1)).boxed().toList();

    @TestFactory
    Stream<DynamicTest> laws() {
        Ground ground = new Ground(RealKit.catalog(), exercise -> true, SEEDS);
        return Stream.of(Law.values()).map(law -> DynamicTest.dynamicTest("law " + law.number() + ": " + law.sentence(), () -> {
            Law.Ruling ruling = law.ruling(ground);
            assertThat(ruling.breaches()).isEmpty();
            assertThat(ruling.looked()).isPositive();
        })).onClose(ground::close);
    }
}
