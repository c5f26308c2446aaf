package lockstep.grader.watch;

import lockstep.grader.catalog.Exercise;

/** Grades what it is told to, elsewhere; what comes of it are events. One thing at a time. */
interface Grades {

    /** Begins to grade an exercise. */
    void begin(Exercise exercise);

    /** There is something newer to grade: what has taken long already is given up, and an event says so. */
    void hurry();

    /** Begins to grade all exercises. */
    void beginAll();
}
