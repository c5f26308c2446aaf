package lockstep.grader.run;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lockstep.protocol.Command;
import lockstep.protocol.Event;
import lockstep.protocol.Frame;
import lockstep.protocol.ThreadFacts;

/** Follows one worker until it is done or can no longer be used. */
final class Watch {

    private static final int NOTHING = -1;
    /** A worker that is asked for a dump may have this many beats under way before it answers. */
    private static final int ANSWERS_WITHIN = 100;

    private final WorkerProcess worker;
    private final List<Limits> limits;
    private final List<Sighting> seen = new ArrayList<>();
    private int running = NOTHING;
    private boolean usable = true;
    private long startedAt;

    /** Follows a worker that runs trials with these limits. */
    Watch(WorkerProcess worker, List<Limits> limits) {
        this.worker = worker;
        this.limits = limits;
    }

    /** What was seen of the first trials, at least of one. */
    List<Sighting> watch() {
        try {
            while (usable && seen.size() < limits.size()) {
                usable = take(worker.receive());
            }
        } catch (EOFException | SocketException e) {
            fail(died(Optional.empty()));
        } catch (SocketTimeoutException e) {
            fail(new Sighting.Lost("the worker JVM gave no sign of life", millis()));
        } catch (IOException e) {
            fail(new Sighting.Lost("the worker JVM could not be understood: " + e.getMessage(), millis()));
        }
        return seen;
    }

    private void fail(Sighting last) {
        usable = false;
        seen.add(last);
    }

    /** Whether the worker has run all of it and left nothing behind, so that it can run more. */
    boolean isWorkerUsable() {
        return usable;
    }

    /** Whether the worker can still be used. */
    private boolean take(Event event) throws IOException {
        if (event instanceof Event.Started started) {
            running = started.trial();
            startedAt = System.nanoTime();
        } else if (event instanceof Event.Beat beat && beat.trial() == running) {
            Optional<Sighting.Hang> hang = limits.get(running).exceededBy(beat);
            hang.ifPresent(kind -> seen.add(new Sighting.Hung(kind, dump(), millis())));
            return hang.isEmpty();
        } else if (event instanceof Event.Finished finished && finished.trial() == running) {
            seen.add(new Sighting.Observed(finished.observation(), millis()));
            running = NOTHING;
            return finished.observation().leftover().isEmpty();
        } else if (event instanceof Event.Exiting exiting) {
            seen.add(exiting.caller().isEmpty() ? new Sighting.Lost("somebody ended the worker JVM", millis()) : died(Optional.of(exiting.caller())));
            return false;
        }
        return true;
    }

    /** Where each thread stands; nothing where the worker does not answer. */
    private List<ThreadFacts> dump() {
        try {
            worker.send(new Command.Dump());
            for (int i = 0; i < ANSWERS_WITHIN; i++) {
                if (worker.receive() instanceof Event.Dumped dumped) {
                    return dumped.threads();
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return List.of();
    }

    private Sighting died(Optional<List<Frame>> exitedBy) {
        if (running == NOTHING) {
            return new Sighting.Lost("the worker JVM ended between two checks: " + worker.lastWords(), millis());
        }
        int status = exitedBy.isPresent() ? 0 : worker.status();
        return new Sighting.Died(status, exitedBy, worker.lastWords(), millis());
    }

    private long millis() {
        return startedAt == 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt);
    }
}
