package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lockstep.explorer.outcome.Place;
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

    void step(Task task, String what, Object object) {
        if (recording && steps.size() < MOST && task.site != Sites.NONE) {
            String text = object == null ? what : what.concat(" ").concat(Names.of(object));
            steps.add(new Step(task.id, task.name(), text, Sites.place(task.site)));
        }
    }

    /** Adds what the last step of this task was about, where it was at the same place. */
    void value(Task task, String text) {
        if (!recording || steps.isEmpty() || steps.size() >= MOST) {
            return;
        }
        Step step = steps.get(steps.size() - 1);
        if (step.task() == task.id) {
            steps.set(steps.size() - 1, new Step(step.task(), step.thread(), step.what().concat(text), step.place()));
        }
    }

    void note(Task task, String what, Place place) {
        if (recording) {
            steps.add(new Step(task.id, task.name(), what, place));
        }
    }

    List<Step> steps() {
        return recording ? Collections.unmodifiableList(steps) : Collections.emptyList();
    }
}
