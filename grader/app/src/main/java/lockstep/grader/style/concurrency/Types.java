package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What type an expression has, as far as the file itself tells. */
final class Types {

    static final Set<String> THREAD = Set.of("java.lang.Thread");
    static final Set<String> CONDITION = Set.of("java.util.concurrent.locks.Condition");
    static final Set<String> LOCK = Set.of("java.util.concurrent.locks.Lock", "java.util.concurrent.locks.ReentrantLock",
            "java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock", "java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock");
    private static final Set<String> READ_WRITE_LOCK = Set.of("java.util.concurrent.locks.ReadWriteLock",
            "java.util.concurrent.locks.ReentrantReadWriteLock");

    private static final String NO_NAME = "?";

    private final Names names;

    Types(Names names) {
        this.names = names;
    }

    /** Whether this expression is surely of one of these types (by full name). */
    boolean is(DetailAST expression, Set<String> types) {
        return type(expression).filter(written -> names.means(written, types)).isPresent();
    }

    /** Whether this expression is surely a thread: a {@code Thread}, or of a class of this file that is one. */
    boolean isThread(DetailAST expression) {
        return is(expression, THREAD) || ownThread(expression).isPresent();
    }

    /** The class of this file that this expression is of, if that class extends {@code Thread}. */
    Optional<DetailAST> ownThread(DetailAST expression) {
        return type(expression).flatMap(names::declaredType).filter(this::extendsThread);
    }

    /** Whether a class says that it extends {@code Thread}; for an anonymous one, that it is a {@code new Thread}. */
    boolean extendsThread(DetailAST type) {
        return switch (type.getType()) {
            case TokenTypes.LITERAL_NEW -> names.means(writtenIn(type), THREAD);
            default -> Tree.child(type, TokenTypes.EXTENDS_CLAUSE).filter(each -> names.means(writtenIn(each), THREAD)).isPresent();
        };
    }

    /** The type as it is written, with a pair of brackets for an array. */
    private Optional<String> type(DetailAST expression) {
        return switch (expression.getType()) {
            case TokenTypes.IDENT, TokenTypes.DOT -> names.declaration(expression).flatMap(this::declared);
            case TokenTypes.EXPR, TokenTypes.INDEX_OP -> type(Tree.first(expression))
                    .flatMap(type -> Tree.is(expression, TokenTypes.EXPR) ? Optional.of(type) : element(type));
            case TokenTypes.LITERAL_NEW -> Tree.child(expression, TokenTypes.ARRAY_DECLARATOR).isPresent() ? Optional.empty()
                    : Optional.of(writtenIn(expression));
            case TokenTypes.STRING_LITERAL, TokenTypes.TEXT_BLOCK_LITERAL_BEGIN -> Optional.of("java.lang.String");
            case TokenTypes.METHOD_CALL -> returned(Call.of(expression));
            default -> Optional.empty();
        };
    }

    private Optional<String> declared(DetailAST declaration) {
        return Tree.child(declaration, TokenTypes.TYPE).flatMap(type -> {
            String written = writtenIn(type);
            if (written.equals("var")) {
                return Tree.child(declaration, TokenTypes.ASSIGN).flatMap(assign -> type(Tree.first(assign)));
            }
            return Optional.of(written + "[]".repeat((int) Stream.concat(Tree.children(type), Tree.children(declaration))
                    .filter(each -> Tree.is(each, TokenTypes.ARRAY_DECLARATOR, TokenTypes.ELLIPSIS)).count()));
        });
    }

    private static Optional<String> element(String array) {
        return array.endsWith("[]") ? Optional.of(array.substring(0, array.length() - 2)) : Optional.empty();
    }

    private Optional<String> returned(Call call) {
        if (call.receiver().isEmpty()) {
            return Optional.empty();
        }
        DetailAST receiver = call.receiver().get();
        return switch (call.method()) {
            case "currentThread" -> isNamed(receiver, THREAD) ? Optional.of("java.lang.Thread") : Optional.empty();
            case "newCondition" -> is(receiver, LOCK) ? Optional.of("java.util.concurrent.locks.Condition") : Optional.empty();
            case "readLock", "writeLock" -> is(receiver, READ_WRITE_LOCK) ? Optional.of("java.util.concurrent.locks.Lock") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether this is no variable, but the name of one of these types itself. */
    boolean isNamed(DetailAST expression, Set<String> types) {
        return Tree.is(expression, TokenTypes.IDENT, TokenTypes.DOT) && names.declaration(expression).isEmpty()
                && names.means(written(expression), types);
    }

    /** The type that is written in an {@code extends}, after a {@code new} or before a variable. */
    static String writtenIn(DetailAST node) {
        return Tree.children(node).filter(each -> Tree.is(each, TokenTypes.IDENT, TokenTypes.DOT)).findFirst().map(Types::written)
                .orElse(NO_NAME);
    }

    /** A name with its dots; of an expression that is none, something that is no name either. */
    static String written(DetailAST name) {
        return switch (name.getType()) {
            case TokenTypes.IDENT -> name.getText();
            case TokenTypes.DOT -> written(Tree.first(name)) + "." + Tree.name(name);
            default -> NO_NAME;
        };
    }
}
