package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: a static and an instance method are both synchronized, but on different monitors. */
public final class StaticAndInstanceLock {
    private static int count;

    private synchronized void addByInstance() {
        count++;
    }

    private static synchronized void addByClass() {
        count++;
    }

    public static void main(String[] args) throws InterruptedException {
        StaticAndInstanceLock object = new StaticAndInstanceLock();
        Thread first = new Thread(object::addByInstance);
        Thread second = new Thread(StaticAndInstanceLock::addByClass);
        first.start();
        second.start();
        first.join();
        second.join();
        assert count == 2 : count;
    }
}
