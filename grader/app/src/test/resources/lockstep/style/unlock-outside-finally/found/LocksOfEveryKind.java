import java.util.concurrent.locks.*;

class LocksOfEveryKind {
    private final ReadWriteLock both = new ReentrantReadWriteLock();
    private final ReentrantReadWriteLock.ReadLock reading = new ReentrantReadWriteLock().readLock();
    private int value;

    int read() {
        both.readLock().lock();
        int read = value;
        both.readLock().unlock(); // here
        return read;
    }

    void write(Lock parameter) {
        var local = new ReentrantLock();
        local.lock();
        value++;
        local.unlock(); // here
        parameter.lock();
        value++;
        parameter.unlock(); // here
        reading.lock();
        value++;
        reading.unlock(); // here
        java.util.concurrent.locks.Lock named = parameter;
        named.lock();
        value++;
        named.unlock(); // here
    }
}
