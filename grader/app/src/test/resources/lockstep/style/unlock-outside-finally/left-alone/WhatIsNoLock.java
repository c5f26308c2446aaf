class WhatIsNoLock {
    private final Door door = new Door();
    private final ReentrantLock ours = new ReentrantLock();

    void open() {
        door.lock();
        door.hashCode();
        door.unlock();
        ours.lock();
        ours.hashCode();
        ours.unlock();
        unlock();
    }

    void unlock() { }

    static class Door {
        void lock() { }

        void unlock() { }
    }

    static class ReentrantLock extends Door { }
}
