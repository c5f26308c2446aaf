package lockstep.grader.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import lockstep.grader.catalog.CheckClasses;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.plan.Plan;
import lockstep.protocol.Command;

/** Runs a plan of one trial in a worker that waits for a debugger first. Nothing about it has a limit in time. */
public final class DebuggedRun {

    private DebuggedRun() { }

    /**
     * What was seen of the trial. Blocks until a debugger has come and the trial is over.
     *
     * @param folder    where the worker may leave files
     * @param port      the port for the debugger, 0 for any that is free
     * @param listening is told the port, once the worker waits there
     * @throws Complaint where the worker does not start, such as when the port is taken
     */
    public static Sighting run(Plan plan, Path folder, int port, IntConsumer listening) {
        Plan.Part part = plan.parts(1).get(0);
        try (WorkerProcess worker = WorkerProcess.startFor(new DebugPort(port, listening), Files.createTempDirectory(folder, "debug-"), part.way())) {
            worker.send(new Command.Run(List.of(CheckClasses.place().toString(), plan.classes().toString()), part.trials()));
            return new Watch(worker, List.of(Limits.NONE)).watch().get(0);
        } catch (IOException e) {
            throw Complaint.use("The JVM for the debugger has ended before it began, perhaps because port %d is taken: %s%n"
                    + "Take another port: --port 0 (any that is free)", port, firstLine(e));
        }
    }

    private static String firstLine(IOException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
