package lockstep.explorer.run;

import lockstep.explorer.outcome.Deed;

/** Interrupts of controlled threads never reach the JVM: the status is kept here and ends the virtual waits. */
final class Interrupts {
    /** Where a thread keeps what its interrupts order (JLS 17.4.4): no field lies there. */
    static final long ORDER = -1;

    private Interrupts() {
    }

    /** Throws and clears, as every interruptible wait does. */
    static void check(Task me) throws InterruptedException {
        if (me.interrupted) {
            me.interrupted = false;
            me.run.memory.acquire(me, me.thread, ORDER);
            throw new InterruptedException();
        }
    }

    static void interrupt(Task me, Task target) {
        target.interrupted = true;
        me.run.progress();
        me.run.trace.step(me, Deed.INTERRUPTS, target.name(), "");
        if (target.runnable || target.done) {
            return;
        }
        switch (target.waiting) {
            case NOTIFICATION:
                Monitor monitor = (Monitor) target.waitingOn;
                monitor.waiters.remove(target);
                monitor.enterers.add(target);
                target.waiting = Waiting.MONITOR;
                target.deadline = Task.NEVER;
                target.runnable = monitor.owner == null;
                break;
            case PARKED:
            case SLEEP:
            case JOIN:
                target.wake();
                break;
            default:
        }
    }
}
