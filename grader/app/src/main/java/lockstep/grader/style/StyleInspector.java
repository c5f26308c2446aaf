package lockstep.grader.style;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks at source files with the kit's rules. What it finds does not depend on the default locale, nor on the order of the files. */
public final class StyleInspector {

    private StyleInspector() { }

    /**
     * Reads each file as UTF-8 and tells what the rules say of it.
     *
     * @throws IllegalStateException where the rules cannot be used or a file is not there: the grader's fault, not the student's
     */
    public static StyleReport inspect(List<Path> files) {
        Listener listener = new Listener();
        try {
            Checker checker = checker(listener);
            for (Path file : files) {
                inspect(checker, listener, file);
            }
            checker.destroy();
        } catch (CheckstyleException e) {
            throw new IllegalStateException("cannot inspect the style of " + files, e);
        }
        return listener.report();
    }

    private static Checker checker(Listener listener) throws CheckstyleException {
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.setLocaleLanguage("en");
        checker.setLocaleCountry("");
        checker.configure(Rulebook.read());
        checker.addListener(listener);
        return checker;
    }

    private static void inspect(Checker checker, Listener listener, Path file) throws CheckstyleException {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("cannot inspect the style of " + file + ": it cannot be read");
        }
        listener.open(file);
        try {
            checker.process(List.of(file.toFile()));
        } catch (Error e) {
            // Checkstyle wraps what its recursive parser runs into where a file nests without end.
            if (!(e.getCause() instanceof StackOverflowError)) {
                throw e;
            }
            listener.giveUp();
        }
        listener.close();
    }
}
