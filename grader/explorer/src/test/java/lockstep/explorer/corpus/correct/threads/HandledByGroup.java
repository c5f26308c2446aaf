package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** An exception taken by the thread group's uncaughtException. */
public final class HandledByGroup {
    private static final class Recording extends ThreadGroup {
        private final AtomicInteger taken = new AtomicInteger();

        Recording() {
            super("recording");
        }

        @Override
        public void uncaughtException(Thread thread, Throwable e) {
            if (e instanceof ArithmeticException) {
                taken.incrementAndGet();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Recording group = new Recording();
        int zero = args.length;
        Thread first = new Thread(group, () -> System.identityHashCode(1 / zero));
        Thread second = new Thread(group, () -> System.identityHashCode(2 / zero));
        first.start();
        second.start();
        first.join();
        second.join();
        assert group.taken.get() == 2 : group.taken;
    }
}
