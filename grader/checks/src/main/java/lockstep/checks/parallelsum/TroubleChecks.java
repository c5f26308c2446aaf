package lockstep.checks.parallelsum;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.parallelsum.ParallelSum;
import lockstep.protocol.Verdict;

class TroubleChecks {

    private static final int SECOND = 1_000;

    @Check(points = 15)
    @Explore(schedules = 300)
    @Mistake(on = Verdict.UNCAUGHT_EXCEPTION, key = "worker-exception-lost")
    @Mistake(on = Verdict.THREAD_LEAK, key = "leaves-workers-behind-on-failure")
    void what_f_throws_reaches_the_caller() throws InterruptedException {
        requireTold(1, new ArithmeticException("too large"));
        requireTold(2, new AssertionError("not a number"));
    }

    private static void requireTold(int bad, Throwable thrown) throws InterruptedException {
        String type = thrown.getClass().getSimpleName();
        try {
            ParallelSum.sum(new int[] {1, 2}, 2, failingAt(bad, thrown));
        } catch (IllegalStateException e) {
            if (e.getCause() != thrown) {
                throw Finding.wrongResult("cause-not-kept", type, nameOf(e.getCause())).causedBy(e);
            }
            return;
        } catch (ArithmeticException | AssertionError e) {
            if (e == thrown) {
                throw Finding.wrongResult("not-wrapped", type);
            }
            throw e;
        }
        throw Finding.wrongResult("failure-lost", type).because("worker-exception-lost");
    }

    private static String nameOf(Throwable cause) {
        return cause == null ? "null" : cause.getClass().getSimpleName();
    }

    private static IntUnaryOperator failingAt(int bad, Throwable thrown) {
        return x -> {
            if (x != bad) {
                return x;
            } else if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        };
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.THREAD_LEAK, key = "leaves-workers-behind-on-failure")
    void no_thread_outlives_a_call_that_fails() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        IntUnaryOperator failsAtOneAndIsSlow = x -> {
            if (x == 1) {
                throw new ArithmeticException("too large");
            }
            begun.incrementAndGet();
            Nap.of(SECOND);
            ended.incrementAndGet();
            return x;
        };
        try {
            ParallelSum.sum(new int[] {1, 2}, 2, failsAtOneAndIsSlow);
        } catch (IllegalStateException e) {
            requireAllOver(begun, ended);
            return;
        }
        throw Finding.wrongResult("failure-lost", "ArithmeticException");
    }

    private static void requireAllOver(AtomicInteger begun, AtomicInteger ended) {
        int atWork = begun.get() - ended.get();
        if (atWork > 0) {
            throw Finding.of(Verdict.THREAD_LEAK, "still-at-work", atWork).because("leaves-workers-behind-on-failure");
        }
        int before = begun.get();
        Nap.of(2 * SECOND);
        if (begun.get() > before) {
            throw Finding.of(Verdict.THREAD_LEAK, "begun-afterwards").because("leaves-workers-behind-on-failure");
        }
    }

    @Check(points = 5)
    @Explore(schedules = 200)
    void an_interrupted_call_ends_without_a_sum() {
        Thread caller = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            Nap.of(SECOND / 2);
            caller.interrupt();
        }, "interrupter");
        interrupter.start();
        try {
            long sum = ParallelSum.sum(new int[] {1, 2}, 2, x -> {
                Nap.of(SECOND);
                return x;
            });
            throw Finding.wrongResult("sum-in-spite-of-interrupt", sum).because("interrupt-swallowed");
        } catch (InterruptedException e) {
            // what the contract promises
        } catch (IllegalStateException e) {
            throw Finding.wrongResult("interrupt-told-otherwise").causedBy(e);
        }
    }
}
