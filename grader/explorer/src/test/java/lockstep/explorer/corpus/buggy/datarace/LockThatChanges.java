package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: the lock is held in a field which is replaced under it. */
public final class LockThatChanges {
    private static volatile Object lock = new Object();
    private static int count;

    private static void add() {
        synchronized (lock) {
            count++;
            lock = new Object();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(LockThatChanges::add);
        Thread second = new Thread(LockThatChanges::add);
        Thread third = new Thread(LockThatChanges::add);
        first.start();
        second.start();
        third.start();
        first.join();
        second.join();
        third.join();
        assert count == 3 : count;
    }
}
