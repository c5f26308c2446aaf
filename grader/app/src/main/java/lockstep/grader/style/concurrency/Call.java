package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call of a method.
 *
 * @param node      the call in the tree
 * @param receiver  what stands before the dot
 * @param method    the name
 * @param arguments as expressions
 */
record Call(DetailAST node, Optional<DetailAST> receiver, String method, List<DetailAST> arguments) {

    static Call of(DetailAST node) {
        DetailAST called = Tree.first(node);
        boolean qualified = Tree.is(called, TokenTypes.DOT);
        return new Call(node, qualified ? Tree.children(called).filter(each -> !Tree.is(each, TokenTypes.LPAREN)).findFirst() : Optional.empty(),
                qualified ? called.getLastChild().getText() : called.getText(),
                Tree.children(node.findFirstToken(TokenTypes.ELIST)).filter(each -> !Tree.is(each, TokenTypes.COMMA)).toList());
    }

    /** The call that this statement is, if it is nothing else. */
    static Optional<Call> statement(DetailAST statement) {
        return Tree.is(statement, TokenTypes.EXPR) && Tree.is(Tree.first(statement), TokenTypes.METHOD_CALL)
                ? Optional.of(of(Tree.first(statement))) : Optional.empty();
    }

    boolean isStatement() {
        return Tree.is(node.getParent(), TokenTypes.EXPR) && Tree.is(node.getParent().getParent(), TokenTypes.SLIST);
    }

    boolean isOneOf(Set<String> methods) {
        return methods.contains(method);
    }

    /** Whether it is called on the object itself: {@code wait()} or {@code this.wait()}. */
    boolean isOnThis() {
        return receiver.isEmpty() || Tree.is(receiver.get(), TokenTypes.LITERAL_THIS);
    }
}
