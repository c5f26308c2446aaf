package lockstep.grader.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Rings when the system says that something happened in a folder. Where it says nothing, it rings when the time is over. */
final class Bell implements AutoCloseable {

    private final Optional<WatchService> service;
    private final CountDownLatch closed = new CountDownLatch(1);

    Bell(boolean events) {
        this.service = events ? open() : Optional.empty();
    }

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** From now on rings for these folders too. One that cannot be watched is left to the time. */
    void listenTo(List<Path> folders) {
        service.ifPresent(some -> folders.forEach(folder -> listen(some, folder)));
    }

    private static void listen(WatchService service, Path folder) {
        try {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException | ClosedWatchServiceException e) {
            // The clock rings for it.
        }
    }

    /**
     * Waits until it rings. What has happened by then is forgotten.
     *
     * @return whether it is still to be waited for: not after it was closed
     */
    boolean await(long millis) throws InterruptedException {
        if (service.isEmpty()) {
            return !closed.await(millis, TimeUnit.MILLISECONDS);
        }
        try {
            for (WatchKey key = service.get().poll(millis, TimeUnit.MILLISECONDS); key != null; key = service.get().poll()) {
                key.pollEvents();
                key.reset();
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        service.ifPresent(Bell::close);
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException e) {
            // It ends with the program.
        }
    }
}
