package lockstep.worker;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.protocol.Event;
import lockstep.protocol.Frame;

/** Tells the host who ended this JVM. The caller of {@code System.exit} stands in that call while the shutdown hooks run. */
final class ExitWatch {

    private ExitWatch() { }

    static void install(Channel channel) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> announce(channel), "lockstep-exit"));
    }

    private static void announce(Channel channel) {
        try {
            channel.send(new Event.Exiting(caller().orElse(List.of())));
        } catch (IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<List<Frame>> caller() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Stream.of(stack).anyMatch(ExitWatch::isExit))
                .map(stack -> Stream.of(stack).map(Frame::of).toList())
                .findFirst();
    }

    private static boolean isExit(StackTraceElement frame) {
        return frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit");
    }
}
