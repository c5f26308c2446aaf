package lockstep.grader.watch;

import lockstep.grader.catalog.Exercise;

/** Grades what it is told to, elsewhere; what comes of it are events. One thing at a time. */
interface Grades {

    /** Begins to grade an exercise. */
    void begin(Exercise exercise);

    /** Begins to grade all exercises. */
    void beginAll();
}
