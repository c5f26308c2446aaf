package lockstep.checks.orderedmap;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.orderedmap.Parallel;
import lockstep.protocol.Verdict;

class TroubleChecks {

    private static final int ELEMENTS = 8;
    private static final int PARALLELISM = 2;

    @Check(points = 15)
    @Explore(schedules = 300)
    @Mistake(on = Verdict.LOST_WAKEUP, key = "latch-without-finally")
    void what_f_throws_reaches_the_caller() throws InterruptedException {
        requireTold(1, new ArithmeticException("sold out"));
        requireTold(2, new AssertionError("no such item"));
        requireTold(1, new IllegalStateException("not to be had", new ArithmeticException("sold out")));
    }

    private static void requireTold(int bad, Throwable thrown) throws InterruptedException {
        String type = thrown.getClass().getSimpleName();
        try {
            Parallel.map(List.of(1, 2), PARALLELISM, failingAt(bad, thrown));
        } catch (ExecutionException e) {
            if (e.getCause() != thrown && e.getCause() == thrown.getCause()) {
                throw Finding.wrongResult("cause-of-the-cause", type, nameOf(e.getCause())).because("looks-for-the-last-cause").causedBy(e);
            } else if (e.getCause() != thrown) {
                throw Finding.wrongResult("cause-not-kept", type, nameOf(e.getCause())).causedBy(e);
            }
            return;
        } catch (ArithmeticException | AssertionError e) {
            if (e == thrown) {
                throw Finding.wrongResult("not-wrapped", type);
            }
            throw e;
        }
        throw Finding.wrongResult("failure-lost", type).because("first-failure-swallowed");
    }

    private static String nameOf(Throwable cause) {
        return cause == null ? "null" : cause.getClass().getSimpleName();
    }

    private static Function<Integer, Integer> failingAt(int bad, Throwable thrown) {
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
    @Mistake(on = Verdict.LOST_WAKEUP, key = "latch-without-finally")
    void a_failure_ends_the_call_and_all_work_on_it() throws InterruptedException {
        Calls calls = new Calls();
        AtomicInteger begunAtFailure = new AtomicInteger();
        try {
            Parallel.map(numbers(ELEMENTS), PARALLELISM, x -> {
                if (x == 0) {
                    begunAtFailure.set(calls.begun());
                    throw new ArithmeticException("sold out");
                }
                return calls.slowly(1, x);
            });
        } catch (ExecutionException e) {
            requireAllOver(calls, begunAtFailure.get());
            return;
        }
        throw Finding.wrongResult("failure-lost", "ArithmeticException").because("first-failure-swallowed");
    }

    /** A thread may be about to begin a call when another fails. More calls at once than allowed are another mistake's doing. */
    private static void requireAllOver(Calls calls, int begunAtFailure) {
        int running = calls.running();
        int begun = calls.begun();
        Calls.pause(2_000 * ELEMENTS);
        boolean withinLimit = calls.most() <= PARALLELISM;
        if (running > 0) {
            Finding finding = Finding.wrongResult("still-running", running);
            throw withinLimit ? finding.because("others-keep-running-after-failure") : finding;
        } else if (begun - begunAtFailure > PARALLELISM) {
            throw Finding.wrongResult("went-on-after-failure", begun - begunAtFailure);
        } else if (calls.begun() > begun) {
            Finding finding = Finding.wrongResult("begun-afterwards");
            throw withinLimit ? finding.because("others-keep-running-after-failure") : finding;
        }
    }

    @Check(points = 5)
    @Explore(schedules = 200)
    void an_interrupt_ends_the_call() {
        Calls calls = new Calls();
        Thread caller = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            Calls.pause(500);
            caller.interrupt();
        }, "interrupter");
        interrupter.start();
        try {
            Parallel.map(numbers(4), 1, x -> calls.slowly(1, x));
        } catch (InterruptedException e) {
            Calls.pause(10_000);
            requireFewBegun(calls);
            return;
        } catch (ExecutionException e) {
            throw Finding.wrongResult("interrupt-told-as-failure", nameOf(e.getCause())).causedBy(e);
        }
        throw Finding.wrongResult("results-in-spite-of-interrupt");
    }

    private static void requireFewBegun(Calls calls) {
        if (calls.begun() > 2) {
            Finding finding = Finding.wrongResult("begun-after-interrupt", 4, calls.begun());
            throw calls.most() == 1 ? finding.because("others-keep-running-after-failure") : finding;
        }
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
