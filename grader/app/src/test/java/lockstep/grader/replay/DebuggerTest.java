package lockstep.grader.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import lockstep.grader.RealKit;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.grade.Grader;
import lockstep.grader.grade.Progress;
import lockstep.grader.grade.Request;
import lockstep.grader.judge.Tried;
import lockstep.grader.score.CheckMark;
import lockstep.protocol.Budget;
import org.junit.jupiter.api.Test;

/** A debugger attaches, its breakpoint is hit in the student's code, and the schedule comes to the same end. */
class DebuggerTest {

    private static final String TYPE = "lockstep.hitcounter.HitCounter";
    private static final String METHOD = "hit";

    @Test
    void a_breakpoint_in_the_students_code_is_hit_in_the_one_schedule_and_nothing_changes() throws Exception {
        Path folder = RealKit.kit().solutions().resolve("04-hit-counter/mistakes/locks-on-a-boxed-value");
        Exercise exercise = RealKit.catalog().find("04").orElseThrow();
        CheckMark mark = failed(folder, exercise);
        CheckSpec check = exercise.checks().stream().filter(one -> one.id().equals(mark.id())).findFirst().orElseThrow();
        try (Replayer replayer = new Replayer(exercise, check, Optional.of(folder), Lang.EN)) {
            Replayed known = replayer.replay(mark.tried().flatMap(Tried::failing).orElseThrow().token());
            CompletableFuture<Integer> port = new CompletableFuture<>();
            CompletableFuture<Replayed> debugged = CompletableFuture.supplyAsync(() -> {
                try {
                    return replayer.debug(known.recording().orElseThrow(), 0, port::complete);
                } finally {
                    port.completeExceptionally(new IllegalStateException("it never listened"));
                }
            });
            List<String> hits = debug(port.get());
            assertThat(hits).isNotEmpty().allMatch(hit -> hit.matches("hitter-\\d HitCounter.java:\\d+"));
            assertThat(hits.stream().map(hit -> hit.split(" ")[0]).distinct()).hasSize(2);
            assertThat(debugged.get().check().verdict()).isEqualTo(mark.verdict());
            assertThat(debugged.get().drawing().orElseThrow().rows()).isEqualTo(known.drawing().orElseThrow().rows());
        }
    }

    private static CheckMark failed(Path folder, Exercise exercise) {
        Request request = new Request(folder, List.of(exercise.id()), Lang.EN, 1, new Budget(250, Budget.SECONDS), 1);
        List<CheckMark> checks = new Grader(RealKit.catalog(), Progress.SILENT).grade(request).exercises().get(0).checks();
        return checks.stream().filter(check -> check.tried().flatMap(Tried::failing).filter(failing -> failing.token().contains("+")).isPresent())
                .findFirst().orElseThrow();
    }

    /** Sets a breakpoint at the first line of the method, resumes whenever it is hit, and tells each hit. */
    private static List<String> debug(int port) throws IOException, IllegalConnectorArgumentsException, InterruptedException, ExecutionException,
            AbsentInformationException, com.sun.jdi.IncompatibleThreadStateException {
        VirtualMachine machine = attach(port);
        ClassPrepareRequest prepare = machine.eventRequestManager().createClassPrepareRequest();
        prepare.addClassFilter(TYPE);
        prepare.enable();
        List<String> hits = new ArrayList<>();
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof ClassPrepareEvent loaded) {
                        machine.eventRequestManager().createBreakpointRequest(loaded.referenceType().methodsByName(METHOD).get(0).location()).enable();
                    } else if (event instanceof BreakpointEvent hit) {
                        hits.add(hit.thread().name() + " " + hit.thread().frame(0).location().sourceName() + ":" + hit.location().lineNumber());
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException over) {
            return hits;
        }
    }

    private static VirtualMachine attach(int port) throws IOException, IllegalConnectorArgumentsException {
        AttachingConnector connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(one -> one.name().equals("com.sun.jdi.SocketAttach")).findFirst().orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(Integer.toString(port));
        return connector.attach(arguments);
    }
}
