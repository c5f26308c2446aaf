package lockstep.check;

import java.util.concurrent.Semaphore;

/** A thread that answers when it is called. How long that takes tells how long a thread that was just woken may need for its turn. */
final class Echo {

    private static final int CALLS = 2;
    private static final Semaphore ASKED = new Semaphore(0);
    private static final Semaphore ANSWERED = new Semaphore(0);

    static {
        KitThreads.start("lockstep-echo", Echo::answer);
    }

    private Echo() { }

    /** Returns when a thread that is woken now would have had its turn. */
    static synchronized void awaitAnswer() {
        for (int i = 0; i < CALLS; i++) {
            ASKED.release();
            ANSWERED.acquireUninterruptibly();
        }
    }

    private static void answer() {
        while (true) {
            ASKED.acquireUninterruptibly();
            ANSWERED.release();
        }
    }
}
