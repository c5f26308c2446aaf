package lockstep.explorer.run;

import java.util.concurrent.locks.LockSupport;

/** The thread in which bodies run, one after the other. Where a body cannot be ended, its thread is given up and the next body gets another one. */
final class BodyThread extends Thread {
    private volatile Body body;
    private volatile Task task;
    private volatile boolean closed;

    BodyThread() {
        super(null, null, "main", 16L << 20);
        setDaemon(false);
    }

    /** Ends the thread once its body is over. It is no daemon, since threads inherit that. */
    void close() {
        closed = true;
        LockSupport.unpark(this);
    }

    void give(Task next, Body work) {
        task = next;
        body = work;
        LockSupport.unpark(this);
    }

    @Override
    public void run() {
        for (;;) {
            while (body == null && !closed) {
                LockSupport.park();
            }
            if (closed) {
                return;
            }
            Body work = body;
            Task me = task;
            body = null;
            Baton.await(me);
            me.inside--;
            runOnce(me, work);
        }
    }

    private static void runOnce(Task me, Body work) {
        try {
            work.run();
        } catch (Throwable thrown) {
            me.inside++;
            if (!me.dying) {
                me.run.verdicts.body(me, thrown);
            }
        }
        me.inside = 0;
        me.run.bodyOver = true;
        me.run.finish(me);
    }
}
