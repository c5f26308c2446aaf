package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Step;

/** What happened, in order: always as a hash, and step by step where somebody will look. */
final class Trace {
    static final int NOWHERE = -1;
    private static final int MOST = 20_000;

    final boolean recording;
    final Objects objects = new Objects();
    private final ArrayList<Step> steps;
    private long hash = 17;

    Trace(boolean recording) {
        this.recording = recording;
        this.steps = recording ? new ArrayList<>() : null;
    }

    void mix(int task, int site) {
        hash = hash * 31 + task;
        hash = hash * 31 + Sites.hash(site);
    }

    long hash() {
        return hash;
    }

    void step(Task task, Deed deed, String on, String detail) {
        step(task, deed, on, detail, null);
    }

    /** A step that is about an object, which may be {@code null}. */
    void step(Task task, Deed deed, String on, String detail, Object object) {
        if (recording && steps.size() < MOST && task.site != Sites.NONE) {
            steps.add(new Step(task.id, task.name(), deed, on, detail, objects.called(object), Sites.place(task.site)));
        }
    }

    /** A step that is done to an object, which is called by its class. */
    void step(Task task, Deed deed, Object object, String detail) {
        if (recording) {
            step(task, deed, Names.of(object), detail, object);
        }
    }

    /** The task's thread ends with an exception, which came from the program's line that is told. */
    void fails(Task task, Throwable thrown) {
        List<Place> places = recording ? Frames.program(thrown.getStackTrace()) : Collections.emptyList();
        if (!places.isEmpty() && steps.size() < MOST) {
            steps.add(new Step(task.id, task.name(), Deed.FAILS, Names.of(thrown), "", "", places.get(0)));
        }
    }

    /** Where the task's next step will stand if it comes now. */
    int next(Task task) {
        return recording && steps.size() < MOST && task.site != Sites.NONE ? steps.size() : NOWHERE;
    }

    /** Leaves out a step; answers whether there was one. */
    boolean forget(int step) {
        boolean there = recording && step < steps.size();
        if (there) {
            steps.set(step, null);
        }
        return there;
    }

    /** The task is at work on what is inside the lock that it has just called. */
    void inside(Task task, Object part) {
        if (!recording || !objects.known(part).isEmpty()) {
            return;
        }
        Step call = lastCall(task);
        if (call != null && call.object().startsWith(Frames.called(part).concat("#"))) {
            objects.alias(part, call.object());
        }
    }

    private Step lastCall(Task task) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) != null && steps.get(i).task() == task.id) {
                return steps.get(i).deed() == Deed.CALLS ? steps.get(i) : null;
            }
        }
        return null;
    }

    void step(Task task, Deed deed) {
        step(task, deed, "", "");
    }

    /** Adds what the last step of this task was about, where it was at the same place. */
    void value(Task task, String text) {
        if (!recording || steps.isEmpty() || steps.size() >= MOST) {
            return;
        }
        Step step = steps.get(steps.size() - 1);
        if (step != null && step.task() == task.id && (step.deed() == Deed.READS || step.deed() == Deed.WRITES)) {
            steps.set(steps.size() - 1, new Step(step.task(), step.thread(), step.deed(), step.on(), text, step.object(), step.place()));
        }
    }

    List<Step> steps() {
        ArrayList<Step> told = new ArrayList<>();
        for (int i = 0; recording && i < steps.size(); i++) {
            if (steps.get(i) != null) {
                told.add(steps.get(i));
            }
        }
        return told;
    }
}
