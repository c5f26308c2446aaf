package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds {@code synchronized} on a value that the JVM may hand to anybody else who asks for an equal one: a string literal, a variable that is
 * declared as a {@code String} or a boxed type, {@code Integer.valueOf(…)} and the like, and {@code ….intern()}.
 *
 * <p>Not found: variables of any other type, {@code Object} among them, whatever they hold.
 */
public final class LockOnSharedValueCheck extends ConcurrencyCheck {

    private static final Set<String> SHARED = Stream.of("String", "Integer", "Long", "Short", "Byte", "Character", "Boolean", "Double", "Float")
            .map("java.lang."::concat).collect(Collectors.toUnmodifiableSet());

    public LockOnSharedValueCheck() {
        super("lock-on-shared-value", TokenTypes.LITERAL_SYNCHRONIZED);
    }

    @Override
    public void visitToken(DetailAST node) {
        // As a modifier of a method it has no expression.
        Tree.child(node, TokenTypes.EXPR).flatMap(LockOnSharedValueCheck::inner).filter(this::isShared)
                .ifPresent(monitor -> found(node));
    }

    private static Optional<DetailAST> inner(DetailAST expression) {
        return Tree.children(expression).filter(each -> !Tree.is(each, TokenTypes.LPAREN)).findFirst();
    }

    private boolean isShared(DetailAST monitor) {
        if (Tree.is(monitor, TokenTypes.METHOD_CALL)) {
            Call call = Call.of(monitor);
            return call.receiver().filter(receiver -> call.method().equals("valueOf") && types().isNamed(receiver, SHARED)
                    || call.method().equals("intern") && call.arguments().isEmpty() && types().is(receiver, SHARED)).isPresent();
        }
        return types().is(monitor, SHARED) && !Tree.is(monitor, TokenTypes.LITERAL_NEW);
    }
}
