package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds {@code lock.lock(); work(); lock.unlock();}: both are statements of the same block, where the bodies of {@code try} count as parts of
 * the block around them, and no {@code finally} around the second unlocks that lock.
 *
 * <p>Not found, since it may be meant: an {@code unlock} whose {@code lock} is in another method or another block (a lock that is kept where all
 * goes well, or handed on); one in a {@code try} whose {@code finally} unlocks too (a release for a while); a block that begins with an
 * {@code unlock}; one that follows its {@code lock} at once; a lock that came from {@code tryLock}, from another object's field or in a
 * variable that is assigned anew.
 */
public final class UnlockOutsideFinallyCheck extends ConcurrencyCheck {

    private static final Set<String> LOCKING = Set.of("lock", "lockInterruptibly");
    private static final Set<String> UNLOCKING = Set.of("unlock");

    public UnlockOutsideFinallyCheck() {
        super("unlock-outside-finally", TokenTypes.METHOD_CALL);
    }

    @Override
    public void visitToken(DetailAST node) {
        Call unlock = Call.of(node);
        if (unlock.isOneOf(UNLOCKING) && unlock.isStatement()) {
            lock(unlock).filter(lock -> follows(unlock, lock)).ifPresent(lock -> found(node, lock));
        }
    }

    /** The lock's name, where it is one and the same throughout a method. */
    private Optional<String> lock(Call call) {
        return call.receiver().filter(receiver -> types().is(receiver, Types.LOCK)).flatMap(UnlockOutsideFinallyCheck::name);
    }

    private static Optional<String> name(DetailAST lock) {
        if (Tree.is(lock, TokenTypes.METHOD_CALL)) {
            Call view = Call.of(lock);
            return view.receiver().flatMap(UnlockOutsideFinallyCheck::name).map(name -> name + "." + view.method() + "()");
        }
        return Tree.is(lock, TokenTypes.IDENT) ? Optional.of(lock.getText())
                : Tree.is(lock, TokenTypes.DOT) ? Optional.of(lock.getLastChild().getText()) : Optional.empty();
    }

    /** Whether the lock is surely taken in the same block, and not given back before. */
    private boolean follows(Call unlock, String lock) {
        DetailAST body = Tree.body(unlock.node());
        Optional<DetailAST> home = home(unlock.node().getParent(), lock);
        List<Call> calls = Tree.below(body).filter(each -> Tree.is(each, TokenTypes.METHOD_CALL)).map(Call::of)
                .filter(call -> call.isStatement() && Tree.body(call.node()) == body)
                .filter(call -> call.isOneOf(LOCKING) || call.isOneOf(UNLOCKING))
                .filter(call -> lock(call).filter(lock::equals).isPresent() && home.equals(placed(call, lock))).toList();
        int at = calls.stream().map(Call::node).toList().indexOf(unlock.node());
        return home.isPresent() && at > 0 && calls.get(0).isOneOf(LOCKING) && calls.get(at - 1).isOneOf(LOCKING)
                && !isNext(calls.get(at - 1), unlock) && !isAssigned(body, lock);
    }

    /** A call in a {@code finally} stands where its {@code try} stands. */
    private Optional<DetailAST> placed(Call call, String lock) {
        DetailAST block = call.node().getParent().getParent();
        return call.isOneOf(UNLOCKING) && Tree.is(block.getParent(), TokenTypes.LITERAL_FINALLY)
                ? home(block.getParent().getParent(), lock) : home(call.node().getParent(), lock);
    }

    /** The block that a statement belongs to; none where a {@code finally} sees to the lock. */
    private Optional<DetailAST> home(DetailAST statement, String lock) {
        DetailAST block = statement.getParent();
        if (Tree.is(block.getParent(), TokenTypes.LITERAL_TRY)) {
            return unlocks(block.getParent(), lock) ? Optional.empty() : home(block.getParent(), lock);
        }
        return Optional.of(block);
    }

    private boolean unlocks(DetailAST attempt, String lock) {
        return Tree.child(attempt, TokenTypes.LITERAL_FINALLY).stream().flatMap(Tree::below)
                .filter(each -> Tree.is(each, TokenTypes.METHOD_CALL)).map(Call::of)
                .anyMatch(call -> call.isOneOf(UNLOCKING) && lock(call).filter(lock::equals).isPresent());
    }

    private static boolean isNext(Call first, Call second) {
        return Tree.next(first.node().getParent()).filter(second.node().getParent()::equals).isPresent();
    }

    private static boolean isAssigned(DetailAST body, String lock) {
        return Tree.below(body).filter(each -> Tree.is(each, TokenTypes.ASSIGN) && Tree.is(each.getParent(), TokenTypes.EXPR))
                .flatMap(assign -> name(assign.getFirstChild()).stream()).anyMatch(name -> lock.split("\\.")[0].equals(name));
    }
}
