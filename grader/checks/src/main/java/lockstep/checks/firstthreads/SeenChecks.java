package lockstep.checks.firstthreads;

import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.firstthreads.FirstThreads;
import lockstep.protocol.Verdict;

/** What no look at waiting threads shows: whether the end of a task happens before the return of {@code runAll}. */
class SeenChecks {

    @Check(points = 10)
    @Explore(schedules = 300)
    // The check itself reads without a lock: what is read under one is a count of the student's own.
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_WRITE, key = "counts-without-a-lock")
    void what_the_tasks_did_is_there_when_run_all_returns() throws InterruptedException {
        Shelf left = new Shelf();
        Shelf right = new Shelf();
        FirstThreads.runAll(List.of(left::fill, right::fill));
        if (left.books + right.books != 2) {
            throw Finding.wrongResult("work-not-there", left.books + right.books);
        }
    }

    /** Filled by one thread and looked at by another one, with nothing but {@code runAll} between them. */
    private static final class Shelf {

        private int books;

        void fill() {
            books++;
        }
    }
}
