package lockstep.checks.parallelsum;

/** A call of {@code f} that takes its time. */
final class Nap {

    private Nap() { }

    /** Time passes while nothing else can run. Whoever is interrupted stops early, and says nothing of it. */
    static void of(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
