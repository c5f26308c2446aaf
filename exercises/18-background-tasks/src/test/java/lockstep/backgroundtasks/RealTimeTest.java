package lockstep.backgroundtasks;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tasks by the clock on the wall. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RealTimeTest {

    private static final Duration PATIENT = Duration.ofSeconds(50);

    @Test
    void a_task_runs_again_and_again() {
        try (Background background = new Background(2, failure -> { })) {
            background.every("clock", Duration.ofMillis(20), () -> { });

            await().atMost(PATIENT).until(() -> background.status().get("clock").runs() >= 3);
        }
    }

    @Test
    void the_program_watches_a_file(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "milk, bread");
        String printed = printedBy(() -> Watch.main(new String[] {"1", file.toString()}));
        String missing = printedBy(() -> Watch.main(new String[] {"1", folder.resolve("nothing.txt").toString()}));

        assertTrue(printed.contains("file: 11 bytes"), printed);
        assertTrue(missing.contains("failed: no such file"), missing);
    }

    private static String printedBy(Program program) throws InterruptedException {
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(screen);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Something that prints. */
    private interface Program {

        void run() throws InterruptedException;
    }
}
