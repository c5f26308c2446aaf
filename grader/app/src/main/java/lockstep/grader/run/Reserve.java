package lockstep.grader.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import lockstep.grader.catalog.CheckSpec.Way;

/** Workers that wait for work: started ahead, while the code for them is still being compiled, or given back when they had done what they were asked. */
final class Reserve implements AutoCloseable {

    /** What JUnit and the JVM keep of old classes adds up. */
    private static final int RUNS = 40;

    private final Map<Way, Queue<CompletableFuture<WorkerProcess>>> ahead = new EnumMap<>(Way.class);
    private final Path folder;

    Reserve(Path folder) {
        this.folder = folder;
        for (Way way : Way.values()) {
            ahead.put(way, new ConcurrentLinkedQueue<>());
        }
    }

    /** Begins to start one. Returns at once. */
    void startAhead(Way way) {
        CompletableFuture<WorkerProcess> start = new CompletableFuture<>();
        ahead.get(way).add(start);
        new Thread(() -> complete(start, way), "worker ahead").start();
    }

    /** Begins to start one for each of these ways, but for those that wait already. Returns at once. */
    void fill(List<Way> ways) {
        for (Way way : Way.values()) {
            long lacking = ways.stream().filter(wanted -> wanted == way).count() - ahead.get(way).size();
            LongStream.range(0, lacking).forEach(i -> startAhead(way));
        }
    }

    private void complete(CompletableFuture<WorkerProcess> start, Way way) {
        try {
            start.complete(start(way));
        } catch (IOException | RuntimeException e) {
            start.completeExceptionally(e);
        }
    }

    private WorkerProcess start(Way way) throws IOException {
        return WorkerProcess.start(Files.createTempDirectory(folder, "worker-"), way);
    }

    /** Takes back a worker that can run more. */
    void giveBack(Way way, WorkerProcess worker) {
        if (worker.runs() < RUNS) {
            ahead.get(way).add(CompletableFuture.completedFuture(worker));
        } else {
            worker.close();
        }
    }

    /** A worker: one that waits, or a new one. Blocks until it is ready. */
    WorkerProcess take(Way way) throws IOException {
        Optional<CompletableFuture<WorkerProcess>> next = Optional.ofNullable(ahead.get(way).poll());
        try {
            return next.isPresent() ? next.get().join() : start(way);
        } catch (CompletionException | CancellationException e) {
            throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
    }

    /** Ends those that nobody has taken. */
    @Override
    public void close() {
        ahead.values().stream().flatMap(Queue::stream)
                .forEach(left -> left.handle((worker, failure) -> Optional.ofNullable(worker)).join().ifPresent(WorkerProcess::close));
    }
}
