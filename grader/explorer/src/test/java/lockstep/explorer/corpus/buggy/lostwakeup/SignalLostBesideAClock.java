package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: the notification may come before the wait; a daemon that shows the progress runs on for ever. */
public final class SignalLostBesideAClock {
    private static final Object DOOR = new Object();

    public static void main(String[] args) throws InterruptedException {
        Thread clock = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(1_000);
                    System.out.println("still waiting");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        clock.setDaemon(true);
        clock.start();
        Thread guest = new Thread(() -> {
            synchronized (DOOR) {
                try {
                    DOOR.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        Thread porter = new Thread(() -> {
            synchronized (DOOR) {
                DOOR.notify();
            }
        });
        guest.start();
        porter.start();
        guest.join();
        porter.join();
    }
}
