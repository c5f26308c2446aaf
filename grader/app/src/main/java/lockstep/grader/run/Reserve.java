package lockstep.grader.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Workers that are started ahead, while the code for them is still being compiled. */
final class Reserve implements AutoCloseable {

    private final Queue<CompletableFuture<WorkerProcess>> ahead = new ConcurrentLinkedQueue<>();
    private final Path folder;

    Reserve(Path folder) {
        this.folder = folder;
    }

    /** Begins to start so many. Returns at once. */
    void startAhead(int number) {
        for (int i = 0; i < number; i++) {
            CompletableFuture<WorkerProcess> start = new CompletableFuture<>();
            ahead.add(start);
            new Thread(() -> complete(start), "worker ahead").start();
        }
    }

    private void complete(CompletableFuture<WorkerProcess> start) {
        try {
            start.complete(start());
        } catch (IOException | RuntimeException e) {
            start.completeExceptionally(e);
        }
    }

    private WorkerProcess start() throws IOException {
        return WorkerProcess.start(Files.createTempDirectory(folder, "worker-"));
    }

    /** A worker that has run nothing yet: one that was started ahead, or a new one. Blocks until it is ready. */
    WorkerProcess take() throws IOException {
        Optional<CompletableFuture<WorkerProcess>> next = Optional.ofNullable(ahead.poll());
        try {
            return next.isPresent() ? next.get().join() : start();
        } catch (CompletionException | CancellationException e) {
            throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
    }

    /** Ends those that nobody has taken. */
    @Override
    public void close() {
        for (CompletableFuture<WorkerProcess> left : ahead) {
            left.handle((worker, failure) -> Optional.ofNullable(worker)).join().ifPresent(WorkerProcess::close);
        }
    }
}
