package lockstep.grader.style.concurrency;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.api.DetailAST;

/** A check that knows what the names of the file at hand mean. What it says is the key of a sentence of the kit's. */
abstract class ConcurrencyCheck extends AbstractCheck {

    private final String rule;
    private final int[] tokens;
    private Names names;
    private Types types;

    ConcurrencyCheck(String rule, int... tokens) {
        this.rule = rule;
        this.tokens = tokens;
    }

    @Override
    public final void beginTree(DetailAST root) {
        names = new Names(root);
        types = new Types(names);
    }

    final Names names() {
        return names;
    }

    final Types types() {
        return types;
    }

    final void found(DetailAST node, String... facts) {
        log(node, rule, (Object[]) facts);
    }

    @Override
    public final int[] getRequiredTokens() {
        return tokens.clone();
    }

    @Override
    public final int[] getDefaultTokens() {
        return tokens.clone();
    }

    @Override
    public final int[] getAcceptableTokens() {
        return tokens.clone();
    }
}
