package lockstep.checks.jobs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread factory that knows its threads. */
final class Crew implements ThreadFactory {

    private final String name;
    private final AtomicInteger number = new AtomicInteger();
    private final List<Thread> made = new CopyOnWriteArrayList<>();

    Crew() {
        this("crew");
    }

    /** Its threads are called by this name and a number. */
    Crew(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable body) {
        Thread thread = new Thread(body, name + "-" + number.incrementAndGet());
        made.add(thread);
        return thread;
    }

    /** Whether this factory has made the thread. */
    boolean made(Thread thread) {
        return made.contains(thread);
    }

    /** Whether this factory was never asked for a thread. */
    boolean unused() {
        return made.isEmpty();
    }
}
