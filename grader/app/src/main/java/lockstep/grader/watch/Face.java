package lockstep.grader.watch;

/** Where the student sees what goes on. */
interface Face extends AutoCloseable {

    /** Shows this. */
    void draw(Scene scene);

    /** As far as this can be scrolled. */
    int lastScroll(Scene scene);

    /** Gives the terminal away until {@code other} has come to an end. */
    void lend(Runnable other);

    @Override
    void close();
}
