package lockstep.explorer.corpus.correct.threads;

/** NEW before start, TERMINATED after join, run() called directly starts nothing. */
public final class LifeOfAThread {
    public static void main(String[] args) throws InterruptedException {
        Thread[] ranOn = new Thread[2];
        Thread started = new Thread(() -> ranOn[0] = Thread.currentThread());
        Thread called = new Thread(() -> ranOn[1] = Thread.currentThread());
        assert started.getState() == Thread.State.NEW;
        assert !started.isAlive();
        started.start();
        called.run();
        started.join();
        assert started.getState() == Thread.State.TERMINATED;
        assert called.getState() == Thread.State.NEW;
        assert ranOn[0] == started;
        assert ranOn[1] == Thread.currentThread();
    }
}
