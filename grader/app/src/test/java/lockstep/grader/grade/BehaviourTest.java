package lockstep.grader.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.RealKit;
import lockstep.grader.catalog.Lang;
import lockstep.grader.report.Formats;
import lockstep.grader.report.Ink;
import lockstep.grader.report.Report;
import lockstep.protocol.Budget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Submissions that misbehave, each in a folder named by what it does, with the report that it must get beside it. To write the reports anew after a
 * change that is meant: {@code mvn -pl grader/app -am test -Dtest=BehaviourTest -Dsurefire.failIfNoSpecifiedTests=false -Dlockstep.golden=write}
 */
class BehaviourTest {

    private static final Path FIXTURES = Path.of("src/test/resources/lockstep/grader/fixtures");
    private static final boolean WRITE = "write".equals(System.getProperty("lockstep.golden"));

    @TestFactory
    Stream<DynamicTest> a_submission_that() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(all).hasSizeGreaterThan(15);
            return all.stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> gets_its_report(folder)));
        }
    }

    private static void gets_its_report(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        String actual = textOf(folder);
        if (WRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String textOf(Path folder) {
        Report report = new Grader(RealKit.catalog(), Progress.SILENT).grade(new Request(folder, List.of(), Lang.EN, 1, Budget.STANDARD, 1));
        Report withoutMachine = new Report(report.lang(), "JDK", report.seed(), report.exercises(), report.notes(), 0);
        return Formats.TEXT.with(Ink.PLAIN).render(withoutMachine);
    }
}
