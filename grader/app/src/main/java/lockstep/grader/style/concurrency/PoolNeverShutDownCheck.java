package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a pool, from {@code Executors} or from one of the JDK's own classes, that nobody can shut down: a local variable or a private field that this
 * file does nothing with but call methods of it, none of them {@code shutdown}, {@code shutdownNow} or {@code close}; and one that is not even
 * kept ({@code Executors.newCachedThreadPool().submit(task)}). A {@code CompletableFuture} and an {@code ExecutorCompletionService} use a pool
 * that they are given, and end none.
 *
 * <p>Not found: a pool that is returned, passed on, assigned to something else or the resource of a {@code try}; a field that others can see; any
 * pool in a file that makes daemon threads.
 */
public final class PoolNeverShutDownCheck extends ConcurrencyCheck {

    private static final Set<String> EXECUTORS = Set.of("java.util.concurrent.Executors");
    private static final Set<String> FACTORIES = Set.of("newFixedThreadPool", "newCachedThreadPool", "newSingleThreadExecutor",
            "newScheduledThreadPool", "newSingleThreadScheduledExecutor", "newWorkStealingPool", "newVirtualThreadPerTaskExecutor",
            "newThreadPerTaskExecutor");
    private static final Set<String> POOLS = Set.of("java.util.concurrent.ThreadPoolExecutor", "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ScheduledThreadPoolExecutor");
    private static final Set<String> ENDS = Set.of("shutdown", "shutdownNow", "close");
    private static final Set<String> DAEMONS = Set.of("setDaemon", "daemon");
    private static final Set<String> FUTURE = Set.of("java.util.concurrent.CompletableFuture");
    private static final Set<String> BORROWING = Set.of("runAsync", "supplyAsync");
    private static final Set<String> BORROWER = Set.of("java.util.concurrent.ExecutorCompletionService");

    public PoolNeverShutDownCheck() {
        super("pool-never-shut-down", TokenTypes.METHOD_CALL, TokenTypes.LITERAL_NEW);
    }

    @Override
    public void visitToken(DetailAST node) {
        if (isPool(node) && isForgotten(node) && !makesDaemons(root(node))) {
            found(node);
        }
    }

    private boolean isPool(DetailAST node) {
        if (Tree.is(node, TokenTypes.LITERAL_NEW)) {
            return names().means(Types.writtenIn(node), POOLS);
        }
        if (!Tree.is(node, TokenTypes.METHOD_CALL)) {
            return false;
        }
        Call call = Call.of(node);
        return call.isOneOf(FACTORIES) && call.receiver().filter(each -> types().isNamed(each, EXECUTORS)).isPresent();
    }

    private boolean isForgotten(DetailAST pool) {
        return Tree.is(pool.getParent(), TokenTypes.DOT) ? !isEnd(pool.getParent())
                : variable(pool).filter(this::isForgottenIn).isPresent();
    }

    /** The local variable or private field that the pool is kept in, and in nothing else. */
    private Optional<DetailAST> variable(DetailAST pool) {
        DetailAST outer = pool.getParent();
        if (Tree.is(outer, TokenTypes.ASSIGN) && Tree.is(outer.getParent().getParent(), TokenTypes.SLIST)) {
            return names().declaration(Tree.first(outer)).filter(PoolNeverShutDownCheck::isOwn);
        }
        return Optional.of(outer.getParent()).filter(each -> Tree.is(each, TokenTypes.ASSIGN)).map(DetailAST::getParent)
                .filter(PoolNeverShutDownCheck::isOwn);
    }

    private static boolean isOwn(DetailAST declaration) {
        return Tree.is(declaration, TokenTypes.VARIABLE_DEF) && (Tree.is(declaration.getParent(), TokenTypes.SLIST)
                || declaration.findFirstToken(TokenTypes.MODIFIERS).findFirstToken(TokenTypes.LITERAL_PRIVATE) != null);
    }

    private boolean isForgottenIn(DetailAST variable) {
        DetailAST scope = Tree.is(variable.getParent(), TokenTypes.SLIST) ? variable.getParent() : root(variable);
        List<DetailAST> uses = Tree.below(scope).filter(each -> Tree.is(each, TokenTypes.IDENT) && each.getText().equals(Tree.name(variable)))
                .filter(each -> each.getParent() != variable && !isMethod(each)).map(PoolNeverShutDownCheck::whole).toList();
        return uses.stream().allMatch(use -> isReceiver(use) && !isEnd(use.getParent()) || isNeutral(use));
    }

    private static boolean isMethod(DetailAST name) {
        return Tree.is(name.getParent(), TokenTypes.METHOD_CALL)
                || Tree.is(name.getParent(), TokenTypes.DOT) && name.getNextSibling() == null && isCalled(name.getParent());
    }

    /** {@code this.pool} for its {@code pool}. */
    private static DetailAST whole(DetailAST name) {
        return Tree.is(name.getParent(), TokenTypes.DOT) && name.getNextSibling() == null ? name.getParent() : name;
    }

    private static boolean isReceiver(DetailAST use) {
        return Tree.is(use.getParent(), TokenTypes.DOT) && isCalled(use.getParent());
    }

    private static boolean isCalled(DetailAST dot) {
        return Tree.is(dot.getParent(), TokenTypes.METHOD_CALL) && Tree.first(dot.getParent()).equals(dot);
    }

    private static boolean isEnd(DetailAST dot) {
        return ENDS.contains(dot.getLastChild().getText());
    }

    private boolean isNeutral(DetailAST use) {
        DetailAST outer = use.getParent();
        return switch (outer.getType()) {
            case TokenTypes.EQUAL, TokenTypes.NOT_EQUAL -> true;
            case TokenTypes.ASSIGN -> Tree.first(outer).equals(use) && isPool(outer.getLastChild());
            case TokenTypes.EXPR -> Tree.is(outer.getParent(), TokenTypes.ELIST) && isBorrowed(outer.getParent().getParent());
            default -> false;
        };
    }

    private boolean isBorrowed(DetailAST taker) {
        if (Tree.is(taker, TokenTypes.METHOD_CALL)) {
            Call call = Call.of(taker);
            return call.isOneOf(BORROWING) && call.receiver().filter(each -> types().isNamed(each, FUTURE)).isPresent();
        }
        return Tree.is(taker, TokenTypes.LITERAL_NEW) && names().means(Types.writtenIn(taker), BORROWER);
    }

    private static boolean makesDaemons(DetailAST root) {
        return Tree.below(root).filter(each -> Tree.is(each, TokenTypes.METHOD_CALL)).anyMatch(each -> Call.of(each).isOneOf(DAEMONS));
    }

    private static DetailAST root(DetailAST node) {
        return Stream.concat(Stream.of(node), Tree.above(node)).reduce((inner, outer) -> outer).orElseThrow();
    }
}
