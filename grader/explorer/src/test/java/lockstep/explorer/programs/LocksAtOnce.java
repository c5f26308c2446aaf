package lockstep.explorer.programs;

/** Correct: the first thing that a thread of its own class does is to take a lock, in a class that is new to it. */
public final class LocksAtOnce extends Thread {
    private final Gate gate = new Gate();

    public static void main(String[] args) throws InterruptedException {
        LocksAtOnce thread = new LocksAtOnce();
        thread.start();
        thread.gate.pass();
        thread.join();
        assert thread.gate.passed() == 2;
    }

    @Override
    public void run() {
        gate.pass();
    }

    private static final class Gate {
        private int passed;

        synchronized void pass() {
            Runnable one = () -> passed++;
            one.run();
            notifyAll();
        }

        synchronized int passed() {
            return passed;
        }
    }
}
