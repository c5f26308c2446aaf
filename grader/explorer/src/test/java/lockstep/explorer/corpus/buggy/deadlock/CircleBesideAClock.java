package lockstep.explorer.corpus.buggy.deadlock;

/** DEADLOCK: two threads take two monitors in opposite orders, and a daemon that shows the progress runs on for ever. */
public final class CircleBesideAClock {
    private static final Object PLATES = new Object();
    private static final Object FORKS = new Object();

    public static void main(String[] args) throws InterruptedException {
        Thread clock = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(1_000);
                    System.out.println("still at work");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        clock.setDaemon(true);
        clock.start();
        Thread cook = new Thread(() -> {
            synchronized (PLATES) {
                synchronized (FORKS) {
                    System.out.println("cooked");
                }
            }
        });
        Thread waiter = new Thread(() -> {
            synchronized (FORKS) {
                synchronized (PLATES) {
                    System.out.println("served");
                }
            }
        });
        cook.start();
        waiter.start();
        cook.join();
        waiter.join();
    }
}
