package lockstep.grader.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.RealKit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws, held against the kit as it is. */
class LawsTest {

    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    @TestFactory
    Stream<DynamicTest> laws() {
        Ground ground = new Ground(RealKit.catalog(), exercise -> true, SEEDS);
        return Stream.of(Law.values()).map(law -> DynamicTest.dynamicTest("law " + law.number() + ": " + law.sentence(), () -> {
            Law.Ruling ruling = law.ruling(ground);
            assertThat(ruling.breaches()).isEmpty();
            assertThat(ruling.looked()).isPositive();
        }));
    }
}
