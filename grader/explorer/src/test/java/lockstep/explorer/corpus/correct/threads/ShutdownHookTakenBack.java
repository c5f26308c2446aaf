package lockstep.explorer.corpus.correct.threads;

/** A hook for the JVM's exit can be taken back once, and is not there twice. */
public final class ShutdownHookTakenBack {
    public static void main(String[] args) throws InterruptedException {
        Thread hook = new Thread(() -> {
            throw new IllegalStateException();
        });
        Runtime.getRuntime().addShutdownHook(hook);
        Thread other = new Thread(() -> {
            try {
                Runtime.getRuntime().addShutdownHook(hook);
                assert false;
            } catch (IllegalArgumentException expected) {
                Thread.yield();
            }
        });
        other.start();
        other.join();
        boolean first = Runtime.getRuntime().removeShutdownHook(hook);
        boolean second = Runtime.getRuntime().removeShutdownHook(hook);
        assert first && !second;
    }
}
