package lockstep.explorer.run;

/** Implemented by rewritten classes: an object carries the detector's notes about its own fields. */
public interface Shadowed {
    Object lockstep$shadow();

    void lockstep$shadow(Object notes);
}
