package lockstep.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the kit's own code. A rule that saw nothing fails. */
class ArchitectureTest {

    /** The sentence, in its order: imports point backwards along it. */
    private static final List<String> SENTENCE = List.of("catalog", "submission", "overlay", "compile", "plan", "run", "judge", "style", "score",
            "report", "grade", "desk", "replay", "watch", "audit", "cli");
    private static final int LONGEST_FILE = 300;

    private final JavaClasses host = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("lockstep.grader");
    private final JavaClasses border = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("lockstep.worker", "lockstep.check", "lockstep.protocol");

    @Test
    void packages_have_no_cycles() {
        slices().matching("lockstep.(**)").should().beFreeOfCycles().check(host);
        slices().matching("lockstep.(*)..").should().beFreeOfCycles().check(border);
    }

    @Test
    void imports_point_backwards_along_the_sentence() {
        for (int i = 0; i < SENTENCE.size() - 1; i++) {
            String[] later = SENTENCE.subList(i + 1, SENTENCE.size()).stream().map(name -> "lockstep.grader." + name + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("lockstep.grader." + SENTENCE.get(i) + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(later).check(host);
        }
    }

    @Test
    void every_package_of_the_host_is_a_word_of_the_sentence() {
        assertThat(host.stream().map(type -> type.getPackageName().split("\\.")[2]).distinct()).containsExactlyInAnyOrderElementsOf(SENTENCE);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses().that().resideOutsideOfPackage("lockstep.grader.cli").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").check(host);
    }

    @Test
    void what_shares_a_jvm_with_student_code_needs_nothing_but_the_jdk_and_junit() {
        noClasses().should().dependOnClassesThat().resideOutsideOfPackages("java..", "com.sun.management..", "lockstep.worker..", "lockstep.check..",
                "lockstep.protocol..", "lockstep.explorer..", "org.junit..", "org.opentest4j..", "org.apiguardian..").check(border);
    }

    @Test
    void the_host_knows_no_class_of_an_exercise_or_of_its_checks() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("lockstep.checks..", "lockstep.firstthreads..", "lockstep.jobs..",
                "lockstep.failures..").check(host);
    }

    @Test
    void no_source_file_is_longer_than_300_lines() throws IOException {
        try (Stream<Path> files = Files.walk(RealKit.kit().home().resolve("grader"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("generated-sources")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(sources).allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }
}
