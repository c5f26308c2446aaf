package lockstep.banktransfer;

import java.util.List;

/**
 * Moves money between its accounts, for many customers at the same time, and says how much there is in all of them together.
 *
 * <p>Any thread may call any method at any time, with any of the accounts.
 *
 * <p>A call may have to wait for another one that is at work with the same account, but never for ever: whatever the threads do, and in
 * whichever direction the money goes, every call returns. Transfers that have no account in common never wait for each other, not even for
 * a moment.
 *
 * <p>An interrupt changes nothing: no call ends early or throws because of it, and the calling thread's interrupt status is the same after
 * the call as before.
 */
public final class Bank {

    /**
     * A bank with these accounts.
     *
     * @param accounts all accounts of the bank, in any order; an account belongs to one bank only
     */
    public Bank(List<Account> accounts) {
        // TODO 3: keep what transfer and total need.
        throw new UnsupportedOperationException("TODO 3: keep the accounts");
    }

    /**
     * Moves money from one account to another. If there is not enough in the first, nothing changes: no balance ever falls below 0.
     *
     * <p>All this happens at one moment: no other thread ever sees the money gone from the one account and not yet in the other, nor sees
     * it in both.
     *
     * <p>An account may be given twice. Its balance does not change then, and the answer is the same as for any other account.
     *
     * @param from   where the money comes from; an account of this bank
     * @param to     where it goes; an account of this bank
     * @param amount how much; at least 1
     * @return true if the money was moved, false if there was not enough
     */
    public boolean transfer(Account from, Account to, long amount) {
        // TODO 4: move the money, or find that there is not enough.
        throw new UnsupportedOperationException("TODO 4: move the money");
    }

    /**
     * Adds up all balances as they are at one and the same moment. However many transfers are at work meanwhile, no money is missing from
     * the sum, and none is counted twice.
     */
    public long total() {
        // TODO 5: add up the balances of all accounts.
        throw new UnsupportedOperationException("TODO 5: add up the balances");
    }
}
