package lockstep.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import lockstep.explorer.Explore;
import lockstep.ledger.Ledger.Entry;
import org.junit.jupiter.api.Test;

/**
 * The tests with {@code @Explore} are run again and again, in another order of the threads each time. In them, time is virtual: it moves on
 * only when no thread can run, so a sleep of a minute costs nothing.
 */
class LedgerTest {

    private static final Entry RENT = new Entry("rent", -700);
    private static final Entry WAGES = new Entry("wages", 2_000);

    private boolean postedInTime;
    private long balanceSeenByAuditor;

    @Test
    void entries_stand_in_the_ledger_in_the_order_in_which_they_were_posted() throws InterruptedException {
        Ledger ledger = new Ledger(entry -> { }, entry -> { });
        ledger.post(WAGES);
        ledger.tryPost(RENT, Duration.ZERO);

        assertEquals(List.of(WAGES, RENT), ledger.snapshot());
        assertEquals(1_300, ledger.balance());
    }

    @Explore
    void two_clerks_post_at_the_same_time() throws InterruptedException {
        Ledger ledger = new Ledger(entry -> { }, entry -> { });
        Thread clerk = new Thread(() -> ledger.post(RENT), "clerk");
        clerk.start();
        ledger.post(WAGES);
        clerk.join();

        assertEquals(Set.of(RENT, WAGES), Set.copyOf(ledger.snapshot()));
        assertEquals(1_300, ledger.balance());
    }

    @Explore
    void a_hasty_clerk_does_not_wait_for_a_slow_journal() throws InterruptedException {
        Ledger ledger = new Ledger(entry -> sleep(Duration.ofMinutes(1)), entry -> { });
        Thread slow = new Thread(() -> ledger.post(RENT), "slow clerk");
        slow.start();
        sleep(Duration.ofSeconds(1));
        postedInTime = ledger.tryPost(WAGES, Duration.ofSeconds(5));
        slow.join();

        assertFalse(postedInTime, "the journal was busy for a minute, and tryPost was to wait for five seconds");
        assertEquals(List.of(RENT), ledger.snapshot());
    }

    @Explore
    void the_listener_may_wait_for_an_auditor_who_reads_the_ledger() throws InterruptedException {
        Ledger[] ledger = new Ledger[1];
        ledger[0] = new Ledger(entry -> { }, entry -> {
            Thread auditor = new Thread(() -> balanceSeenByAuditor = ledger[0].balance(), "auditor");
            auditor.start();
            join(auditor);
        });
        ledger[0].post(WAGES);

        assertEquals(2_000, balanceSeenByAuditor);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts", e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts", e);
        }
    }
}
