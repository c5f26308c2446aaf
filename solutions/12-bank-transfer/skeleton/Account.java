package lockstep.banktransfer;

/**
 * An account of a {@link Bank}: its number, and how much is in it. Only the bank's transfers change that.
 *
 * <p>Any thread may call any method at any time.
 */
public final class Account {

    private final int number;

    /**
     * A new account.
     *
     * @param number  its number; no other account of the same bank has it
     * @param balance how much is in it at first; at least 0
     */
    public Account(int number, long balance) {
        this.number = number;
        // TODO 1: keep the balance, and what the bank needs to work with it.
        throw new UnsupportedOperationException("TODO 1: keep the balance");
    }

    /** Its number, which never changes. */
    public int number() {
        return number;
    }

    /**
     * How much is in the account now; never less than 0. A transfer is seen whole or not at all: whoever has seen it in the one account
     * finds it in the other one too.
     *
     * <p>May have to wait for a transfer or a total that is at work with this account.
     */
    public long balance() {
        // TODO 2: say how much is in the account.
        throw new UnsupportedOperationException("TODO 2: say how much is in the account");
    }
}
