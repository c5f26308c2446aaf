package lockstep.grader.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import lockstep.grader.catalog.CheckSpec.Way;
import lockstep.protocol.Command;
import lockstep.protocol.Event;
import lockstep.protocol.Wire;

/** A live worker and the connection to it. Closing ends the worker and all its children. */
final class WorkerProcess implements AutoCloseable {

    private static final int ACCEPT_STEP_MILLIS = 500;
    private static final int ACCEPT_STEPS = 120;
    private static final int ANNOUNCE_STEP_MILLIS = 50;
    private static final int ANNOUNCE_STEPS = 600;
    private static final int SILENCE_MILLIS = 30_000;
    private static final int LAST_WORDS = 2_000;
    private static final long END_SECONDS = 20;

    private final Process process;
    private final Path printed;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int runs;

    private WorkerProcess(Process process, Path printed, Socket socket) throws IOException {
        this.process = process;
        this.printed = printed;
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(SILENCE_MILLIS);
    }

    /**
     * Starts a worker and waits until it has come forward.
     *
     * @param folder a folder of its own
     * @param way    how it will run checks
     * @throws IOException where it does not
     */
    static WorkerProcess start(Path folder, Way way) throws IOException {
        return start(folder, way, Optional.empty());
    }

    /** The same for one that first waits for a debugger, for as long as its JVM lives, and may be silent for as long as a person thinks. */
    static WorkerProcess startFor(DebugPort debug, Path folder, Way way) throws IOException {
        WorkerProcess worker = start(folder, way, Optional.of(debug));
        worker.socket.setSoTimeout(0);
        return worker;
    }

    private static WorkerProcess start(Path folder, Way way, Optional<DebugPort> debug) throws IOException {
        String token = UUID.randomUUID().toString();
        Path printed = folder.resolve("jvm-output.txt");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = WorkerJvm.process(way, folder, server.getLocalPort(), token, debug).redirectOutput(printed.toFile()).start();
            Thread ending = new Thread(process::destroyForcibly);
            try {
                // A JVM that stands still for a debugger does not notice that its host is gone.
                debug.ifPresent(some -> Runtime.getRuntime().addShutdownHook(ending));
                process.getOutputStream().close();
                debug.ifPresent(some -> announce(some, process, printed));
                WorkerProcess worker = new WorkerProcess(process, printed, accept(server, process, printed, debug.isPresent()));
                worker.greet(token);
                return worker;
            } catch (IOException | RuntimeException e) {
                end(process);
                throw e;
            }
        }
    }

    private static void announce(DebugPort debug, Process process, Path printed) {
        OptionalInt port = OptionalInt.empty();
        for (int i = 0; i < ANNOUNCE_STEPS && process.isAlive() && port.isEmpty(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ANNOUNCE_STEP_MILLIS));
            port = DebugPort.in(printed);
        }
        port.ifPresent(debug.listening());
    }

    private static Socket accept(ServerSocket server, Process process, Path printed, boolean patient) throws IOException {
        server.setSoTimeout(ACCEPT_STEP_MILLIS);
        for (int i = 0; (patient || i < ACCEPT_STEPS) && process.isAlive(); i++) {
            try {
                return server.accept();
            } catch (SocketTimeoutException e) {
                // Look whether it still lives, and wait on.
            }
        }
        throw new IOException("a worker JVM did not start: " + tail(printed));
    }

    private void greet(String token) throws IOException {
        if (!(receive() instanceof Event.Hello hello) || !hello.token().equals(token)) {
            throw new IOException("a stranger answered in place of the worker");
        }
    }

    void send(Command command) throws IOException {
        runs += command instanceof Command.Run ? 1 : 0;
        Wire.send(out, (Record) command);
    }

    /** How often it was asked to run something. */
    int runs() {
        return runs;
    }

    /**
     * Blocks until the worker says something.
     *
     * @throws java.io.EOFException where the worker has ended
     * @throws SocketTimeoutException where it has been silent for half a minute
     */
    Event receive() throws IOException {
        return Wire.receive(in, Event.class);
    }

    /** The exit status. Blocks until the worker has ended by itself, and ends it where it does not. */
    int status() {
        try {
            if (process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(process);
        return process.exitValue();
    }

    /** The end of what the JVM itself has printed. */
    String lastWords() {
        return tail(printed);
    }

    private static String tail(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.substring(Math.max(0, text.length() - LAST_WORDS)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        if (WorkerJvm.makesArchive()) {
            hangUp();
            status();
        }
        end(process);
        hangUp();
    }

    private void hangUp() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more, closed or not.
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(END_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process).join();
    }
}
