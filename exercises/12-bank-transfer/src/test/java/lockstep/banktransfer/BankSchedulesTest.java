package lockstep.banktransfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class BankSchedulesTest {

    private final Account alice = new Account(7, 50);
    private final Account bob = new Account(3, 50);
    private final Bank bank = new Bank(List.of(alice, bob));

    @Explore
    void two_customers_can_send_money_to_each_other_at_the_same_time() throws InterruptedException {
        Thread first = new Thread(() -> bank.transfer(alice, bob, 20), "alice");
        Thread second = new Thread(() -> bank.transfer(bob, alice, 5), "bob");
        first.start();
        second.start();
        first.join();
        second.join();

        assertEquals(35, alice.balance(), "50, less 20, and 5 more");
        assertEquals(65, bob.balance(), "50, less 5, and 20 more");
    }

    @Explore
    void the_total_is_right_while_money_is_moved() throws InterruptedException {
        Thread mover = new Thread(() -> bank.transfer(alice, bob, 20), "alice");
        mover.start();
        long total = bank.total();
        mover.join();

        assertEquals(100, total, "a transfer only moves money");
    }
}
