package lockstep.grader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lockstep.grader.RealKit;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.compile.Compilation;
import lockstep.grader.compile.StudentCompiler;
import lockstep.grader.overlay.Overlayer;
import lockstep.grader.plan.Plan;
import lockstep.protocol.Budget;
import lockstep.protocol.Command.Trial;
import lockstep.protocol.Outcome;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkersTest {

    private static final Path FIXTURES = Path.of("src/test/resources/lockstep/grader/fixtures");

    private final Exercise exercise = RealKit.catalog().find("01").orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void a_worker_that_somebody_else_kills_is_tried_again_and_then_nothing_is_said_of_the_code() throws IOException {
        Plan plan = firstTrialOf("loops-for-ever");
        CompletableFuture<List<Sighting>> seen = CompletableFuture.supplyAsync(() -> new Workers(folder, List.of()).run(plan));
        Awaitility.await().atMost(2, TimeUnit.MINUTES).until(() -> {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            return seen.isDone();
        });
        assertThat(seen.join()).singleElement().isInstanceOfAny(Sighting.Lost.class, Sighting.Died.class)
                .satisfies(last -> assertThat(last instanceof Sighting.Died died && died.exitedBy().isPresent()).isFalse());
    }

    @Test
    void a_check_that_is_not_there_is_broken_and_not_passed() throws IOException {
        Plan real = firstTrialOf("loops-for-ever");
        Plan plan = new Plan(exercise, real.classes(), List.of(new Trial(real.trials().get(0).type(), "no_such_check", 1, Optional.empty()),
                new Trial("lockstep.checks.firstthreads.NoSuchChecks", "none", 1, Optional.empty())));
        assertThat(new Workers(folder, List.of()).run(plan)).hasSize(2).allSatisfy(sighting -> assertThat(sighting).isInstanceOfSatisfying(
                Sighting.Observed.class, observed -> assertThat(observed.observation().outcome()).isInstanceOf(Outcome.Broken.class)));
    }

    private Plan firstTrialOf(String fixture) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Compilation compilation = StudentCompiler.ofThisJdk().compile(Overlayer.lay(exercise, Optional.of(FIXTURES.resolve(fixture))), classes);
        Plan all = Plan.of((Compilation.Compiled) compilation, 1, Budget.STANDARD);
        return new Plan(exercise, classes, all.trials().subList(0, 1));
    }
}
