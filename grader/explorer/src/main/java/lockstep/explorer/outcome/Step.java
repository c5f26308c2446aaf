package lockstep.explorer.outcome;

/** Something a thread did. */
public record Step(int task, String thread, String what, Place place) {
}
