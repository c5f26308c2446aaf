package lockstep.banktransfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.explorer.Explore;
import org.junit.jupiter.api.Test;

/** The explored tests run their bodies under many schedules, one thread at a time, and show the first one that fails. */
class BankTest {

    private final Account alice = new Account(7, 50);
    private final Account bob = new Account(3, 50);
    private final Bank bank = new Bank(List.of(alice, bob));

    @Test
    void money_is_moved_only_where_there_is_enough() {
        assertTrue(bank.transfer(alice, bob, 50));
        assertFalse(bank.transfer(alice, bob, 1));

        assertEquals(0, alice.balance());
        assertEquals(100, bob.balance());
        assertEquals(100, bank.total());
    }

    @Explore
    void two_customers_can_send_money_to_each_other_at_the_same_time() throws InterruptedException {
        Thread first = new Thread(() -> bank.transfer(alice, bob, 20), "alice");
        Thread second = new Thread(() -> bank.transfer(bob, alice, 5), "bob");
        first.start();
        second.start();
        first.join();
        second.join();

        assertEquals(35, alice.balance());
        assertEquals(65, bob.balance());
    }

    @Explore
    void the_total_is_right_while_money_is_moved() throws InterruptedException {
        Thread mover = new Thread(() -> bank.transfer(alice, bob, 20), "alice");
        mover.start();

        assertEquals(100, bank.total());
        mover.join();
    }
}
