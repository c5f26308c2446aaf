package lockstep.explorer.run;

/** Implemented by rewritten classes: an object carries the detector's notes about its own fields. */
public interface Shadowed {
    Object lockstepShadow();

    void lockstepShadow(Object notes);
}
