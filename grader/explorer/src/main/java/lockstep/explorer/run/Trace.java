package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Step;

/** What happened, in order: always as a hash, and step by step where somebody will look. */
final class Trace {
    private static final int MOST = 20_000;

    final boolean recording;
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
        if (recording && steps.size() < MOST && task.site != Sites.NONE) {
            steps.add(new Step(task.id, task.name(), deed, on, detail, Sites.place(task.site)));
        }
    }

    /** A step that is done to an object, which is called by its class. */
    void step(Task task, Deed deed, Object object, String detail) {
        if (recording) {
            step(task, deed, Names.of(object), detail);
        }
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
        if (step.task() == task.id && (step.deed() == Deed.READS || step.deed() == Deed.WRITES)) {
            steps.set(steps.size() - 1, new Step(step.task(), step.thread(), step.deed(), step.on(), text, step.place()));
        }
    }

    List<Step> steps() {
        return recording ? Collections.unmodifiableList(steps) : Collections.emptyList();
    }
}
