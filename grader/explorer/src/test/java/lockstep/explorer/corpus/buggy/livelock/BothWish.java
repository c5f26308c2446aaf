package lockstep.explorer.corpus.buggy.livelock;

/** LIVELOCK: both threads raise a flag and spin while the other one's flag is up; neither gives way. */
public final class BothWish {
    private static volatile boolean firstWants;
    private static volatile boolean secondWants;

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> {
            firstWants = true;
            while (secondWants) {
                Thread.onSpinWait();
            }
            firstWants = false;
        });
        Thread second = new Thread(() -> {
            secondWants = true;
            while (firstWants) {
                Thread.yield();
            }
            secondWants = false;
        });
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
