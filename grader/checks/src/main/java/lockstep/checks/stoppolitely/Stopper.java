package lockstep.checks.stoppolitely;

import lockstep.check.Finding;
import lockstep.stoppolitely.QueueWorker;

/** A thread that stops a worker. */
final class Stopper extends Thread {

    private final QueueWorker worker;
    private Throwable thrown;
    private boolean interruptedAtEnd;

    private Stopper(String name, QueueWorker worker) {
        super(name);
        this.worker = worker;
    }

    static Stopper start(String name, QueueWorker worker) {
        Stopper stopper = new Stopper(name, worker);
        stopper.start();
        return stopper;
    }

    @Override
    public void run() {
        try {
            worker.stop();
        } catch (InterruptedException | RuntimeException e) {
            thrown = e;
        }
        interruptedAtEnd = isInterrupted();
    }

    /** Waits until stop has returned, in a thread that nobody has interrupted. */
    void requireUndisturbed() throws InterruptedException {
        join();
        if (thrown instanceof RuntimeException e) {
            throw e;
        } else if (thrown != null) {
            throw Finding.wrongResult("stop-threw-interrupted").because("interrupts-itself");
        } else if (interruptedAtEnd) {
            throw Finding.wrongResult("stop-interrupts-its-caller").because("interrupts-itself");
        }
    }

    /** Waits until stop has ended, in a thread that was interrupted meanwhile. */
    void requireInterrupted() throws InterruptedException {
        join();
        if (thrown instanceof RuntimeException e) {
            throw e;
        } else if (thrown == null) {
            Finding finding = Finding.wrongResult(interruptedAtEnd ? "interrupted-stop-returns" : "interrupt-is-lost");
            throw interruptedAtEnd ? finding : finding.because("loses-interrupt-status");
        }
    }
}
