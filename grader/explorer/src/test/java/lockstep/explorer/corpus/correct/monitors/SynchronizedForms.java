package lockstep.explorer.corpus.correct.monitors;

/** Synchronized instance methods, static methods and blocks guard their own fields. */
public final class SynchronizedForms {
    private static int shared;
    private int own;

    private synchronized void addOwn() {
        own++;
    }

    private static synchronized void addShared() {
        shared++;
    }

    public static void main(String[] args) throws InterruptedException {
        SynchronizedForms object = new SynchronizedForms();
        Runnable task = () -> {
            object.addOwn();
            addShared();
            synchronized (object) {
                object.own += 10;
            }
            synchronized (SynchronizedForms.class) {
                shared += 10;
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert object.own == 22 : object.own;
        assert shared == 22 : shared;
    }
}
