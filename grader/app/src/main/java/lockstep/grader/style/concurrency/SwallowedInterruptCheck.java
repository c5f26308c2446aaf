package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a {@code catch} of {@code InterruptedException} that does nothing but print, log or {@code continue}, or nothing at all, so that the code
 * goes on as if nobody had asked it to stop.
 *
 * <p>Not found: any other statement in it, be it a {@code throw}, a {@code return}, an {@code interrupt()} or a flag that is set; a
 * comment of four words or more that is not a TODO, as it says why; a {@code catch} after which a {@code run()}, a {@code main} or a lambda
 * has nothing more to do, as the thread or task then ends; a {@code catch} of {@code Exception}.
 */
public final class SwallowedInterruptCheck extends ConcurrencyCheck {

    private static final Set<String> INTERRUPT = Set.of("java.lang.InterruptedException");
    private static final Set<String> LOGGER = Set.of("java.util.logging.Logger", "java.lang.System.Logger");
    private static final Set<String> LOGGER_NAMES = Set.of("log", "logger");
    private static final Set<String> CONSOLES = Set.of("System.out", "System.err", "IO");
    private static final Set<String> ENDING = Set.of("run", "main");
    private static final Pattern UNDONE = Pattern.compile("(?iu)\\b(todo|fixme)\\b|auto-generated");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final int WORDS_OF_A_REASON = 4;

    public SwallowedInterruptCheck() {
        super("swallowed-interrupt", TokenTypes.LITERAL_CATCH);
    }

    @Override
    public boolean isCommentNodesRequired() {
        return true;
    }

    @Override
    public void visitToken(DetailAST node) {
        DetailAST block = node.findFirstToken(TokenTypes.SLIST);
        DetailAST caught = node.findFirstToken(TokenTypes.PARAMETER_DEF);
        if (isInterrupt(caught) && Tree.statements(block).stream().allMatch(each -> onlyTells(each, Tree.name(caught)))
                && !givesReason(block) && !isTheEnd(node.getParent())) {
            found(block);
        }
    }

    private boolean isInterrupt(DetailAST caught) {
        return Tree.child(caught, TokenTypes.TYPE).stream().flatMap(Tree::children)
                .anyMatch(each -> Tree.is(each, TokenTypes.IDENT, TokenTypes.DOT) && names().means(Types.written(each), INTERRUPT));
    }

    private boolean onlyTells(DetailAST statement, String caught) {
        return Tree.is(statement, TokenTypes.LITERAL_CONTINUE, TokenTypes.EMPTY_STAT)
                || Call.statement(statement).filter(call -> tells(call, caught)).isPresent();
    }

    private boolean tells(Call call, String caught) {
        if (call.receiver().isEmpty()) {
            return false;
        }
        DetailAST receiver = call.receiver().get();
        String written = Types.written(receiver);
        return written.equals(caught) && call.method().equals("printStackTrace")
                || CONSOLES.contains(written) && names().declaration(receiver).isEmpty()
                || LOGGER_NAMES.contains(written.toLowerCase(Locale.ROOT)) || types().is(receiver, LOGGER);
    }

    private static boolean givesReason(DetailAST block) {
        String comments = String.join(" ", Tree.comments(block).toList());
        return !UNDONE.matcher(comments).find()
                && Arrays.stream(NO_LETTERS.split(comments)).filter(word -> !word.isEmpty()).count() >= WORDS_OF_A_REASON;
    }

    /** Whether nothing of a thread or task is left to do after this statement. */
    private static boolean isTheEnd(DetailAST statement) {
        if (Tree.next(statement).isPresent()) {
            return false;
        }
        DetailAST around = Tree.is(statement.getParent(), TokenTypes.SLIST) ? statement.getParent().getParent() : statement.getParent();
        return switch (around.getType()) {
            case TokenTypes.METHOD_DEF -> ENDING.contains(Tree.name(around));
            case TokenTypes.LAMBDA -> true;
            case TokenTypes.LITERAL_TRY, TokenTypes.LITERAL_IF, TokenTypes.LITERAL_SYNCHRONIZED -> isTheEnd(around);
            case TokenTypes.LITERAL_CATCH, TokenTypes.LITERAL_FINALLY, TokenTypes.LITERAL_ELSE -> isTheEnd(around.getParent());
            default -> false;
        };
    }
}
