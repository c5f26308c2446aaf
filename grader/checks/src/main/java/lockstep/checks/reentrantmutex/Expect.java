package lockstep.checks.reentrantmutex;

import java.util.Optional;
import lockstep.check.Finding;
import lockstep.reentrantmutex.ReentrantMutex;

/** What must hold whoever asks. */
final class Expect {

    private Expect() { }

    /** The calling thread holds the lock so many times, and is told so. */
    static void holds(int times, ReentrantMutex mutex) {
        int told = mutex.holdCount();
        if (told != times) {
            throw Finding.wrongResult("wrong-count", times, told);
        } else if (mutex.isHeldByCurrentThread() != times > 0) {
            throw Finding.wrongResult("wrong-held", times, times == 0);
        }
    }

    /** Another thread can take the lock. */
    static void free(ReentrantMutex mutex) throws Exception {
        if (!takenBy("other", mutex)) {
            throw Finding.wrongResult("not-free");
        }
    }

    /** Whether a thread of this name gets the lock without waiting; it gives the lock back then. */
    static boolean takenBy(String name, ReentrantMutex mutex) throws Exception {
        return Caller.start(name, () -> {
            boolean taken = mutex.tryLock();
            if (taken) {
                mutex.unlock();
            }
            return taken;
        }).answer();
    }

    /** Whether unlock refuses the calling thread as the contract says. */
    static boolean refused(ReentrantMutex mutex) {
        Optional<RuntimeException> thrown = thrownBy(mutex::unlock);
        thrown.filter(exception -> !(exception instanceof IllegalMonitorStateException)).ifPresent(exception -> {
            if (exception instanceof UnsupportedOperationException) {
                throw exception;
            }
            throw Finding.wrongResult("refused-otherwise", exception.getClass().getSimpleName()).causedBy(exception);
        });
        return thrown.isPresent();
    }

    private static Optional<RuntimeException> thrownBy(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
