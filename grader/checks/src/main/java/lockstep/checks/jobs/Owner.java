package lockstep.checks.jobs;

import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.jobs.Jobs;
import lockstep.protocol.Verdict;

/** A thread that closes. */
final class Owner extends Thread {

    private static final int LOOKS = 5;

    private final Jobs jobs;
    private volatile boolean interruptedAtEnd;

    private Owner(String name, Jobs jobs) {
        super(name);
        this.jobs = jobs;
    }

    static Owner close(Jobs jobs) {
        return close("owner", jobs);
    }

    static Owner close(String name, Jobs jobs) {
        Owner owner = new Owner(name, jobs);
        owner.start();
        return owner;
    }

    @Override
    public void run() {
        jobs.close();
        interruptedAtEnd = isInterrupted();
    }

    /** Whether the thread was interrupted when close had returned. */
    boolean interruptedAtEnd() {
        return interruptedAtEnd;
    }

    /** A thread that waits as it should has long come to rest when time goes on. */
    void requireQuiet() throws InterruptedException {
        boolean runs = true;
        for (int look = 0; look < LOOKS; look++) {
            Pause.millis(100);
            runs &= getState() == State.RUNNABLE;
        }
        if (runs) {
            throw Finding.of(Verdict.LIVELOCK, "close-spins");
        }
    }
}
