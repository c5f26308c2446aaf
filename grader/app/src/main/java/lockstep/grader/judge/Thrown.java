package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.grader.catalog.Texts;
import lockstep.protocol.Frame;
import lockstep.protocol.ThrowableFacts;
import lockstep.protocol.Verdict;

/** Tells what an exception means that a check did not foresee. */
final class Thrown {

    private static final Pattern TODO = Pattern.compile("TODO (\\d+):? *(.*)");
    private static final int MOST_LINES = 3;

    private final Texts texts;
    private final Sources sources;

    Thrown(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /**
     * Tells it.
     *
     * @param thread name of the thread that it came out of, empty for the check's own
     * @param chain  the exception and its causes, outermost first
     */
    Told tell(String thread, List<ThrowableFacts> chain) {
        Optional<ThrowableFacts> own = lastOf(chain.stream().filter(thrown -> thrown.frames().stream().anyMatch(sources::own)).toList());
        if (own.isPresent()) {
            return ofStudent(thread, own.get());
        }
        ThrowableFacts deepest = chain.get(chain.size() - 1);
        boolean stumbled = deepest.type().equals("java.lang.NullPointerException") && deepest.frames().stream().findFirst().filter(Thrown::inCheck).isPresent();
        if (stumbled) {
            return Told.of(Verdict.WRONG_RESULT, texts.get("findings.common.null-came-back"));
        } else if (!thread.isEmpty()) {
            return Told.of(Verdict.UNCAUGHT_EXCEPTION, texts.get("findings.common.uncaught-in", shown(deepest), thread));
        } else if (cameFromAnotherThread(chain.get(0))) {
            return Told.of(Verdict.UNCAUGHT_EXCEPTION, texts.get("findings.common.uncaught", shown(chain.get(0))));
        }
        return Told.of(Verdict.INCONCLUSIVE, texts.get("findings.common.check-failed", shown(deepest), where(deepest)));
    }

    /** What the check itself does wrong was made below the check. A future's exception was made elsewhere, and the student's code let it out. */
    private static boolean cameFromAnotherThread(ThrowableFacts outermost) {
        return !outermost.frames().isEmpty() && outermost.frames().stream().noneMatch(Thrown::inCheck);
    }

    private Told ofStudent(String thread, ThrowableFacts thrown) {
        List<Place> lines = sources.lines(thrown.frames(), MOST_LINES);
        Matcher todo = TODO.matcher(thrown.message());
        if (thrown.type().equals("java.lang.UnsupportedOperationException") && todo.matches()) {
            return Told.of(Verdict.UNCAUGHT_EXCEPTION, texts.get("findings.common.todo", todo.group(1), todo.group(2))).at(lines.subList(0, 1)).brief();
        } else if (thrown.type().equals("java.lang.StackOverflowError")) {
            return Told.of(Verdict.UNCAUGHT_EXCEPTION, texts.get("findings.common.stack-overflow")).at(lines.subList(0, 1));
        } else if (thrown.frames().stream().filter(sources::own).anyMatch(frame -> frame.method().equals("<clinit>"))) {
            return Told.of(Verdict.UNCAUGHT_EXCEPTION, texts.get("findings.common.static-initialiser", shown(thrown))).at(lines);
        }
        String headline = thread.isEmpty() ? texts.get("findings.common.uncaught", shown(thrown))
                : texts.get("findings.common.uncaught-in", shown(thrown), thread);
        return Told.of(Verdict.UNCAUGHT_EXCEPTION, headline).at(lines);
    }

    private static String shown(ThrowableFacts thrown) {
        String type = thrown.type().substring(thrown.type().lastIndexOf('.') + 1);
        return thrown.message().isEmpty() ? type : type + ": " + thrown.message().lines().findFirst().orElse("");
    }

    private static String where(ThrowableFacts thrown) {
        return thrown.frames().stream().findFirst().map(frame -> frame.file() + ":" + frame.line()).orElse("?");
    }

    private static boolean inCheck(Frame frame) {
        return frame.type().startsWith("lockstep.checks.");
    }

    private static <T> Optional<T> lastOf(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
