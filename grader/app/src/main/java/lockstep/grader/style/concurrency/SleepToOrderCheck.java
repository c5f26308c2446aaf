package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a sleep that stands in for waiting until another thread has got somewhere:
 * <ul>
 * <li>a sleep of a fixed length in the statement after a thread, or a loop of threads, was started;
 * <li>a loop that does nothing but sleep (or sleep, and leave where an {@code if} says so) and asks for what only another thread can change: a
 * field that is no constant, an element of an array, an atomic's {@code get()}, or one of {@link #QUESTIONS}.
 * </ul>
 *
 * <p>Not found: a sleep whose length comes from elsewhere; one after which the started thread is told to stop (it was to run for a while); a
 * loop that also does something else, that only asks the clock or its own interrupt, or that tries again ({@code tryLock}, {@code offer},
 * {@code compareAndSet}).
 */
public final class SleepToOrderCheck extends ConcurrencyCheck {

    static final Set<String> QUESTIONS = Set.of("isAlive", "getState", "isDone", "isCancelled", "isTerminated", "isShutdown", "getCount", "isEmpty",
            "size");
    private static final Set<String> ATOMICS = Set.of("java.util.concurrent.atomic.AtomicBoolean", "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong", "java.util.concurrent.atomic.AtomicReference");
    private static final Set<String> UNIT = Set.of("java.util.concurrent.TimeUnit");
    private static final List<String> STOPS = List.of("stop", "cancel", "interrupt", "shutdown", "close");
    private static final int[] BOOLEANS = {TokenTypes.LITERAL_TRUE, TokenTypes.LITERAL_FALSE};

    public SleepToOrderCheck() {
        super("sleep-to-order", TokenTypes.METHOD_CALL);
    }

    @Override
    public void visitToken(DetailAST node) {
        Call call = Call.of(node);
        if (isSleep(call) && Tree.isStatement(node.getParent())) {
            DetailAST pause = withItsTry(node.getParent());
            if (followsStart(pause) && isFixed(call) && !isTimeToRun(pause) || polls(pause)) {
                found(node);
            }
        }
    }

    private boolean isSleep(Call call) {
        if (!call.method().equals("sleep") || call.receiver().isEmpty()) {
            return false;
        }
        DetailAST receiver = call.receiver().get();
        return types().isNamed(receiver, Types.THREAD)
                || Tree.is(receiver, TokenTypes.DOT) && types().isNamed(Tree.first(receiver), UNIT);
    }

    /** A {@code try} with nothing but the sleep in it is there for the exception. */
    private static DetailAST withItsTry(DetailAST sleep) {
        DetailAST block = sleep.getParent();
        return Tree.is(block.getParent(), TokenTypes.LITERAL_TRY) && Tree.statements(block).size() == 1 ? block.getParent() : sleep;
    }

    private boolean followsStart(DetailAST pause) {
        return Tree.is(pause.getParent(), TokenTypes.SLIST) && Tree.previous(pause).filter(this::starts).isPresent();
    }

    private boolean starts(DetailAST statement) {
        return switch (statement.getType()) {
            case TokenTypes.LITERAL_FOR -> last(Tree.branch(statement)).filter(this::starts).isPresent();
            case TokenTypes.VARIABLE_DEF -> Tree.child(statement, TokenTypes.ASSIGN).map(Tree::first).filter(this::starts).isPresent();
            default -> Call.statement(statement).filter(this::starts).isPresent();
        };
    }

    private boolean starts(Call call) {
        return switch (call.method()) {
            case "start" -> call.receiver().filter(each -> types().isThread(each) || isBuilder(each)).isPresent();
            case "startVirtualThread" -> call.receiver().filter(each -> types().isNamed(each, Types.THREAD)).isPresent();
            case "forEach" -> call.arguments().stream().flatMap(Tree::children).anyMatch(each -> Tree.is(each, TokenTypes.METHOD_REF)
                    && types().isNamed(Tree.first(each), Types.THREAD) && each.getLastChild().getText().equals("start"));
            default -> false;
        };
    }

    /** {@code Thread.ofVirtual()}, and what is called on it. */
    private boolean isBuilder(DetailAST expression) {
        return Tree.is(expression, TokenTypes.METHOD_CALL) && Call.of(expression).receiver()
                .filter(each -> types().isNamed(each, Types.THREAD) ? Call.of(expression).method().startsWith("of") : isBuilder(each)).isPresent();
    }

    private static Optional<DetailAST> last(List<DetailAST> statements) {
        return statements.stream().reduce((earlier, later) -> later);
    }

    private boolean isFixed(Call sleep) {
        return sleep.arguments().stream().flatMap(Tree::below).filter(each -> Tree.is(each, TokenTypes.IDENT))
                .flatMap(each -> names().declaration(each).stream()).allMatch(SleepToOrderCheck::isConstant);
    }

    private static boolean isConstant(DetailAST declaration) {
        return Tree.child(declaration, TokenTypes.MODIFIERS).filter(each -> each.findFirstToken(TokenTypes.FINAL) != null
                && each.findFirstToken(TokenTypes.LITERAL_STATIC) != null).isPresent();
    }

    private static boolean isTimeToRun(DetailAST pause) {
        return Tree.next(pause).filter(next -> Call.statement(next).filter(SleepToOrderCheck::stops).isPresent()
                || Tree.is(next, TokenTypes.EXPR) && Tree.is(Tree.first(next), TokenTypes.ASSIGN)
                && Tree.is(Tree.first(next).getLastChild(), BOOLEANS)).isPresent();
    }

    private static boolean stops(Call call) {
        return STOPS.stream().anyMatch(call.method()::startsWith)
                || call.method().equals("set") && call.arguments().stream().anyMatch(each -> Tree.is(Tree.first(each), BOOLEANS));
    }

    private boolean polls(DetailAST pause) {
        DetailAST loop = Tree.is(pause.getParent(), TokenTypes.SLIST) ? pause.getParent().getParent() : pause.getParent();
        if (!Tree.isLoop(loop)) {
            return false;
        }
        List<DetailAST> others = Tree.branch(loop).stream().filter(each -> each != pause).toList();
        boolean leaves = others.size() == 1 && leaves(others.get(0));
        return (others.isEmpty() || leaves) && Stream.concat(Stream.of(loop), others.stream())
                .flatMap(each -> Tree.condition(each).stream()).anyMatch(this::asksOthers);
    }

    private static boolean leaves(DetailAST statement) {
        return Tree.is(statement, TokenTypes.LITERAL_IF) && Tree.child(statement, TokenTypes.LITERAL_ELSE).isEmpty()
                && Tree.branch(statement).stream().allMatch(each -> Tree.is(each, TokenTypes.LITERAL_BREAK, TokenTypes.LITERAL_RETURN));
    }

    private boolean asksOthers(DetailAST condition) {
        List<DetailAST> parts = Tree.below(condition).toList();
        boolean calls = parts.stream().anyMatch(each -> Tree.is(each, TokenTypes.METHOD_CALL));
        return parts.stream().anyMatch(each -> switch (each.getType()) {
            case TokenTypes.METHOD_CALL -> asksOthers(Call.of(each));
            case TokenTypes.INDEX_OP -> !calls;
            case TokenTypes.IDENT -> isShared(each, calls);
            default -> false;
        });
    }

    private boolean asksOthers(Call call) {
        return call.receiver().isPresent() && call.arguments().isEmpty() && (call.isOneOf(QUESTIONS)
                || call.method().equals("get") && types().is(call.receiver().get(), ATOMICS));
    }

    /** A number that is compared with the clock is a deadline. */
    private boolean isShared(DetailAST name, boolean calls) {
        DetailAST use = Tree.is(name.getParent(), TokenTypes.DOT) ? name.getParent() : name;
        return names().declaration(use).filter(each -> Tree.is(each.getParent(), TokenTypes.OBJBLOCK)
                && each.findFirstToken(TokenTypes.MODIFIERS).findFirstToken(TokenTypes.FINAL) == null
                && (!calls || Tree.is(Tree.first(each.findFirstToken(TokenTypes.TYPE)), TokenTypes.LITERAL_BOOLEAN))).isPresent();
    }
}
