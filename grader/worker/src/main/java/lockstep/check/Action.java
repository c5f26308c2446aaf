package lockstep.check;

/** Code that may throw anything. */
@FunctionalInterface
public interface Action {

    /** Runs it. */
    void run() throws Exception;
}
