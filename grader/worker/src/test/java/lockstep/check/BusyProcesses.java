package lockstep.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Shells that keep the processors busy. They end when this is closed, or soon after this JVM has ended. */
final class BusyProcesses implements AutoCloseable {

    private static final String ASK_FOR_NOTHING = "echo; while kill -0 %d; do i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; done";

    private final List<Process> processes = new ArrayList<>();

    private BusyProcesses() { }

    static BusyProcesses start(int count) throws IOException {
        BusyProcesses busy = new BusyProcesses();
        for (int i = 0; i < count; i++) {
            String script = ASK_FOR_NOTHING.formatted(ProcessHandle.current().pid());
            busy.processes.add(new ProcessBuilder("sh", "-c", script).start());
        }
        for (Process process : busy.processes) {
            process.getInputStream().read();
        }
        return busy;
    }

    @Override
    public String toString() {
        return processes.size() + " busy processes";
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
