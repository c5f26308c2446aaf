package lockstep.grader.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lockstep.grader.RealKit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws, held against the kit as it is: with one seed or with {@code -Dlockstep.laws.seeds=3}, with so many schedules as show each mistake
 * several times over or with {@code -Dlockstep.laws.schedules=1000}. {@code -Dlockstep.golden=write} writes anew what is kept of the reports.
 */
class LawsTest {

    private static final Terms TERMS = Terms.of(Integer.getInteger("lockstep.laws.seeds", 1), Integer.getInteger("lockstep.laws.schedules", 100),
            "write".equals(System.getProperty("lockstep.golden")));

    @TestFactory
    Stream<DynamicTest> laws() {
        Ground ground = new Ground(RealKit.catalog(), exercise -> true, TERMS);
        return Stream.of(Law.values()).map(law -> DynamicTest.dynamicTest("law " + law.number() + ": " + law.sentence(), () -> {
            Law.Ruling ruling = law.ruling(ground);
            assertThat(ruling.breaches()).isEmpty();
            assertThat(ruling.looked()).isPositive();
        })).onClose(ground::close);
    }
}
