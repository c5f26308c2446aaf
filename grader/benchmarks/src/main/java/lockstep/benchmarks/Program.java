package lockstep.benchmarks;

import lockstep.benchmarks.programs.Buffer;
import lockstep.benchmarks.programs.Counters;
import lockstep.benchmarks.programs.Locks;
import lockstep.benchmarks.programs.Pools;

/** A program and whether something is wrong with it. */
enum Program {
    LOST_UPDATE("lost update", Fault.RACE),
    ATOMIC("lost update, atomic", Fault.NONE),
    MONITOR("lost update, monitor", Fault.NONE),
    LOCK("lost update, lock", Fault.NONE),
    BUFFER("bounded buffer", Fault.NONE),
    SILENT_BUFFER("bounded buffer, no notify", Fault.STUCK),
    ORDERED_LOCKS("two locks in order", Fault.NONE),
    DEADLOCK("two locks crosswise", Fault.STUCK),
    SEMAPHORE("semaphore of one", Fault.NONE),
    SEMAPHORE_OF_TWO("semaphore of two", Fault.RACE),
    POOL("pool of two", Fault.NONE),
    RACY_POOL("pool of two, lost update", Fault.RACE),
    INVOKE_ALL("invokeAll", Fault.NONE),
    SCHEDULED("scheduled task", Fault.NONE);

    /** What is wrong with a program. */
    enum Fault {
        NONE("passes"),
        /** Seen as a race or as the wrong result that it leads to. */
        RACE("race"),
        STUCK("stuck");

        final String verdict;

        Fault(String verdict) {
            this.verdict = verdict;
        }
    }

    final String title;
    final Fault fault;

    Program(String title, Fault fault) {
        this.title = title;
        this.fault = fault;
    }

    /** Plain calls: Lincheck does not see into a method reference that was made before it started. */
    void run() throws Exception {
        switch (this) {
            case LOST_UPDATE -> Counters.unguarded();
            case ATOMIC -> Counters.atomic();
            case MONITOR -> Counters.monitor();
            case LOCK -> Counters.lock();
            case BUFFER -> Buffer.correct();
            case SILENT_BUFFER -> Buffer.silent();
            case ORDERED_LOCKS -> Locks.inOrder();
            case DEADLOCK -> Locks.crosswise();
            case SEMAPHORE -> Counters.semaphoreOfOne();
            case SEMAPHORE_OF_TWO -> Counters.semaphoreOfTwo();
            case POOL -> Pools.futures();
            case RACY_POOL -> Pools.unguarded();
            case INVOKE_ALL -> Pools.invokeAll();
            case SCHEDULED -> Pools.scheduled();
            default -> throw new IllegalStateException(name());
        }
    }
}
