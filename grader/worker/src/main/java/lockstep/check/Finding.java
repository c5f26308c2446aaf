package lockstep.check;

import java.util.List;
import java.util.stream.Stream;
import lockstep.protocol.Outcome;
import lockstep.protocol.ThreadFacts;
import lockstep.protocol.ThrowableFacts;
import lockstep.protocol.Verdict;

/**
 * What a check found, as facts. It holds no prose: {@code says} names a sentence in the exercise's texts, which exist in every language.
 * Immutable; each method returns a new finding.
 */
public final class Finding extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Outcome.Found facts;

    private Finding(Outcome.Found facts) {
        super(facts.verdict() + " " + facts.says() + " " + facts.args());
        this.facts = facts;
    }

    /**
     * A finding that is told by the sentence {@code says}, which mentions {@code args} in this order. Arguments must be the same in every
     * run of the same code: no thread numbers of a pool, no durations, no counts that depend on timing.
     */
    public static Finding of(Verdict verdict, String says, Object... args) {
        List<String> words = Stream.of(args).map(String::valueOf).toList();
        return new Finding(new Outcome.Found(verdict, says, words, "", List.of(), List.of()));
    }

    /** The code ended with a result that the contract does not allow. */
    public static Finding wrongResult(String says, Object... args) {
        return of(Verdict.WRONG_RESULT, says, args);
    }

    /** Names the likely mistake by its stable key. */
    public Finding because(String key) {
        return new Finding(new Outcome.Found(facts.verdict(), facts.says(), facts.args(), key, facts.threads(), facts.causes()));
    }

    /** Shows where these threads stand. */
    public Finding showing(List<ThreadFacts> threads) {
        return new Finding(new Outcome.Found(facts.verdict(), facts.says(), facts.args(), facts.key(), List.copyOf(threads), facts.causes()));
    }

    /** Shows where this throwable came from. */
    public Finding causedBy(Throwable thrown) {
        List<ThrowableFacts> chain = Facts.of(thrown);
        return new Finding(new Outcome.Found(facts.verdict(), facts.says(), facts.args(), facts.key(), facts.threads(), chain));
    }

    /** What the host is told. */
    public Outcome.Found facts() {
        return facts;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
