package lockstep.banktransfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BankTest {

    private final Account alice = new Account(7, 50);
    private final Account bob = new Account(3, 50);
    private final Bank bank = new Bank(List.of(alice, bob));

    @Test
    void money_is_moved() {
        assertTrue(bank.transfer(alice, bob, 20));

        assertEquals(30, alice.balance());
        assertEquals(70, bob.balance());
        assertEquals(100, bank.total());
    }

    @Test
    void nothing_changes_where_there_is_not_enough() {
        assertFalse(bank.transfer(alice, bob, 51));

        assertEquals(50, alice.balance());
        assertEquals(50, bob.balance());
    }
}
