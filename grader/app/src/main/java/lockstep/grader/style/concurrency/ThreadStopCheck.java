package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.Optional;
import java.util.Set;

/**
 * Finds {@code stop()}, {@code suspend()} and {@code resume()} of what is declared as a {@code Thread}, or as a class of this file that extends it; also
 * within such a class, and as {@code Thread::stop}.
 *
 * <p>Not found: methods of these names that belong to something else, and those that such a class declares itself.
 */
public final class ThreadStopCheck extends ConcurrencyCheck {

    private static final Set<String> FORBIDDEN = Set.of("stop", "suspend", "resume");

    public ThreadStopCheck() {
        super("thread-stop", TokenTypes.METHOD_CALL, TokenTypes.METHOD_REF);
    }

    @Override
    public void visitToken(DetailAST node) {
        if (Tree.is(node, TokenTypes.METHOD_REF)) {
            String method = node.getLastChild().getText();
            DetailAST receiver = Tree.first(node);
            if (FORBIDDEN.contains(method) && (types().isNamed(receiver, Types.THREAD) || types().is(receiver, Types.THREAD))) {
                found(node, method);
            }
            return;
        }
        Call call = Call.of(node);
        if (call.isOneOf(FORBIDDEN) && call.arguments().isEmpty() && isOnThread(call)) {
            found(node, call.method());
        }
    }

    private boolean isOnThread(Call call) {
        if (call.isOnThis() || Tree.is(call.receiver().orElseThrow(), TokenTypes.LITERAL_SUPER)) {
            return around(call.node()).filter(types()::extendsThread).filter(type -> !declares(type, call.method())).isPresent();
        }
        DetailAST receiver = call.receiver().orElseThrow();
        return types().is(receiver, Types.THREAD)
                || types().ownThread(receiver).filter(type -> !declares(type, call.method())).isPresent();
    }

    private static Optional<DetailAST> around(DetailAST node) {
        return Tree.above(node).filter(each -> Tree.is(each, TokenTypes.OBJBLOCK)).findFirst().map(DetailAST::getParent);
    }

    /** Newer JDKs have no {@code suspend} and {@code resume} any more, so the names are free. */
    private static boolean declares(DetailAST type, String method) {
        return Tree.child(type, TokenTypes.OBJBLOCK).stream().flatMap(Tree::children)
                .anyMatch(each -> Tree.is(each, TokenTypes.METHOD_DEF) && Tree.name(each).equals(method));
    }
}
