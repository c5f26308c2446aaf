package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import com.puppycrawl.tools.checkstyle.utils.TokenUtil;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways through a syntax tree. */
final class Tree {

    private static final int[] BODIES = {TokenTypes.METHOD_DEF, TokenTypes.CTOR_DEF, TokenTypes.COMPACT_CTOR_DEF, TokenTypes.LAMBDA,
        TokenTypes.STATIC_INIT, TokenTypes.INSTANCE_INIT, TokenTypes.OBJBLOCK, TokenTypes.COMPILATION_UNIT};
    private static final int[] COMMENTS = {TokenTypes.SINGLE_LINE_COMMENT, TokenTypes.BLOCK_COMMENT_BEGIN};
    private static final int[] NO_STATEMENTS = {TokenTypes.SEMI, TokenTypes.RCURLY};

    private Tree() { }

    static boolean is(DetailAST node, int... types) {
        return TokenUtil.isOfType(node, types);
    }

    /** What this node is made of; comments are left out. */
    static Stream<DetailAST> children(DetailAST node) {
        return row(node.getFirstChild());
    }

    static DetailAST first(DetailAST node) {
        return children(node).findFirst().orElseThrow();
    }

    private static Stream<DetailAST> row(DetailAST first) {
        return Stream.iterate(first, Objects::nonNull, DetailAST::getNextSibling).filter(each -> !is(each, COMMENTS));
    }

    /** The comments below this node, as they are written. */
    static Stream<String> comments(DetailAST node) {
        return all(node).filter(each -> is(each, TokenTypes.COMMENT_CONTENT)).map(DetailAST::getText);
    }

    static Optional<DetailAST> child(DetailAST node, int type) {
        return Optional.ofNullable(node.findFirstToken(type));
    }

    /** All that is below this node, what is further left first; comments are left out. */
    static Stream<DetailAST> below(DetailAST node) {
        return all(node).filter(each -> !is(each, COMMENTS) && !is(each.getParent(), COMMENTS));
    }

    /** Without recursion: a sum of a thousand strings is a tree a thousand deep. */
    private static Stream<DetailAST> all(DetailAST top) {
        return Stream.iterate(top.getFirstChild(), Objects::nonNull, node -> node.getFirstChild() != null ? node.getFirstChild()
                : after(node, top));
    }

    private static DetailAST after(DetailAST node, DetailAST top) {
        DetailAST from = node;
        while (from != top && from.getNextSibling() == null) {
            from = from.getParent();
        }
        return from == top ? null : from.getNextSibling();
    }

    /** What this node is part of, the nearest first. */
    static Stream<DetailAST> above(DetailAST node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, DetailAST::getParent);
    }

    /** The method, constructor, lambda or initializer whose statements this node is among. */
    static DetailAST body(DetailAST node) {
        return above(node).filter(each -> is(each, BODIES)).findFirst().orElseThrow();
    }

    /** Whether a loop of its own body is around this node. */
    static boolean isInLoop(DetailAST node) {
        return above(node).takeWhile(each -> !is(each, BODIES)).anyMatch(Tree::isLoop);
    }

    /** Whether this expression is a statement, of a block or as all that a loop does. */
    static boolean isStatement(DetailAST expression) {
        return is(expression, TokenTypes.EXPR) && (is(expression.getParent(), TokenTypes.SLIST) || isLoop(expression.getParent())
                && condition(expression.getParent()).filter(expression::equals).isEmpty());
    }

    static boolean isLoop(DetailAST node) {
        return is(node, TokenTypes.LITERAL_WHILE, TokenTypes.LITERAL_DO, TokenTypes.LITERAL_FOR);
    }

    /** The statements of a block; or the statement itself that stands where a block could. */
    static List<DetailAST> statements(DetailAST block) {
        return is(block, TokenTypes.SLIST) ? children(block).filter(each -> !is(each, NO_STATEMENTS)).toList() : List.of(block);
    }

    /** The statements of a loop or of one branch: what comes after its parentheses. */
    static List<DetailAST> branch(DetailAST statement) {
        DetailAST first = is(statement, TokenTypes.LITERAL_DO) ? first(statement)
                : row(statement.findFirstToken(TokenTypes.RPAREN)).skip(1).findFirst().orElseThrow();
        return is(first, TokenTypes.SEMI, TokenTypes.EMPTY_STAT) ? List.of() : statements(first);
    }

    /** What stands in the parentheses of an {@code if} or of a loop. */
    static Optional<DetailAST> condition(DetailAST statement) {
        return switch (statement.getType()) {
            case TokenTypes.LITERAL_FOR -> child(statement, TokenTypes.FOR_CONDITION).flatMap(each -> child(each, TokenTypes.EXPR));
            default -> child(statement, TokenTypes.EXPR);
        };
    }

    /** The statement after this one, in the same block. */
    static Optional<DetailAST> next(DetailAST statement) {
        return row(statement.getNextSibling()).filter(each -> !is(each, NO_STATEMENTS)).findFirst();
    }

    /** The statement before this one, in the same block. */
    static Optional<DetailAST> previous(DetailAST statement) {
        return children(statement.getParent()).takeWhile(each -> each != statement).filter(each -> !is(each, NO_STATEMENTS))
                .reduce((earlier, later) -> later);
    }

    /** The name that is declared here, or the last one of a row with dots. */
    static String name(DetailAST named) {
        return children(named).filter(each -> is(each, TokenTypes.IDENT)).reduce((earlier, later) -> later).orElseThrow().getText();
    }
}
