package lockstep.checks.visibility;

/** Starts threads. */
final class Started {

    private Started() { }

    /** A thread of this name that runs already. */
    static Thread thread(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.start();
        return thread;
    }
}
