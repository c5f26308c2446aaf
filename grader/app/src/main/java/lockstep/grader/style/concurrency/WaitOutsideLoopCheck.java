package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.Set;

/**
 * Finds a {@code wait} of a monitor, and an {@code await…} of what is declared as a {@code Condition}, with no loop around it in the same method.
 *
 * <p>Not found: what is called {@code await} elsewhere (a latch, a barrier, a method of one's own); {@code wait} with arguments in a file that
 * declares a {@code wait} of its own; a wait in a method that this file calls in a loop or names by {@code ::}; a lambda that is nothing but
 * the wait, as whoever gets it may loop.
 */
public final class WaitOutsideLoopCheck extends ConcurrencyCheck {

    private static final int MOST_ARGUMENTS = 2;
    private static final Set<String> CONDITION_WAITS = Set.of("await", "awaitNanos", "awaitUntil", "awaitUninterruptibly");

    public WaitOutsideLoopCheck() {
        super("wait-outside-loop", TokenTypes.METHOD_CALL);
    }

    @Override
    public void visitToken(DetailAST node) {
        Call call = Call.of(node);
        if ((waits(call) || awaits(call)) && !Tree.isInLoop(node) && !isHelper(Tree.body(node))) {
            found(node, call.method());
        }
    }

    private boolean waits(Call call) {
        // Nobody can declare another wait(), but wait(int) is free.
        return call.method().equals("wait") && call.arguments().size() <= MOST_ARGUMENTS
                && (call.arguments().isEmpty() || !names().declaresMethod("wait"));
    }

    private boolean awaits(Call call) {
        return call.isOneOf(CONDITION_WAITS) && call.receiver().filter(receiver -> types().is(receiver, Types.CONDITION)).isPresent();
    }

    private static boolean isHelper(DetailAST body) {
        return switch (body.getType()) {
            case TokenTypes.LAMBDA -> Tree.child(body, TokenTypes.SLIST).isEmpty();
            case TokenTypes.METHOD_DEF -> isLooped(body);
            default -> false;
        };
    }

    private static boolean isLooped(DetailAST method) {
        DetailAST root = Tree.above(method).reduce((inner, outer) -> outer).orElseThrow();
        String name = Tree.name(method);
        return Tree.below(root).anyMatch(each -> switch (each.getType()) {
            case TokenTypes.METHOD_CALL -> Call.of(each).method().equals(name) && Tree.isInLoop(each);
            case TokenTypes.METHOD_REF -> each.getLastChild().getText().equals(name);
            default -> false;
        });
    }
}
