package lockstep.grader.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lockstep.grader.catalog.Exercise;

/**
 * Tells when files of exercises are saved: once for all that one save does, after it is over. Looks when the system says that something happened, and
 * every now and then in any case, since in folders of a network it may say nothing.
 */
final class FileWatch implements AutoCloseable {

    /** Between two looks, in milliseconds. */
    private static final long LOOK = 400;
    /** An editor that has touched no file for so long is done, in milliseconds. */
    private static final long QUIET = 40;
    /** How many times as long a file may be missing or empty before it counts as being so. */
    private static final int PATIENCE = 20;

    private final Bell bell;
    private final Consumer<Exercise> saved;
    private final Map<Exercise, Snapshot> known = new LinkedHashMap<>();

    /**
     * A watch; it has begun.
     *
     * @param saved is told which exercise, in a thread of the watch
     */
    FileWatch(Bell bell, Consumer<Exercise> saved) {
        this.bell = bell;
        this.saved = saved;
        Thread thread = new Thread(this::run, "lockstep files");
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on looks at these exercises only. */
    void watch(List<Exercise> exercises) {
        exercises.forEach(exercise -> bell.listenTo(Snapshot.folders(exercise)));
        synchronized (known) {
            known.clear();
            exercises.forEach(exercise -> known.put(exercise, Snapshot.of(exercise)));
        }
    }

    private void run() {
        try {
            while (bell.await(LOOK)) {
                for (Exercise exercise : watched()) {
                    look(exercise);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Exercise> watched() {
        synchronized (known) {
            return List.copyOf(known.keySet());
        }
    }

    private void look(Exercise exercise) throws InterruptedException {
        if (isNews(exercise, Snapshot.of(exercise))) {
            Snapshot settled = settled(exercise);
            bell.listenTo(Snapshot.folders(exercise));
            synchronized (known) {
                if (known.replace(exercise, settled) == null) {
                    return;
                }
            }
            saved.accept(exercise);
        }
    }

    private boolean isNews(Exercise exercise, Snapshot now) {
        synchronized (known) {
            return known.containsKey(exercise) && !now.equals(known.get(exercise));
        }
    }

    private Snapshot settled(Exercise exercise) throws InterruptedException {
        Snapshot before = Snapshot.of(exercise);
        for (int tries = 1; bell.await(QUIET); tries++) {
            Snapshot now = Snapshot.of(exercise);
            if (now.equals(before) && (now.complete() || tries >= PATIENCE)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    @Override
    public void close() {
        bell.close();
    }
}
