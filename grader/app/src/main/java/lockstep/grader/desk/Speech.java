package lockstep.grader.desk;

import java.util.Locale;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Lang;
import lockstep.grader.catalog.Texts;

/**
 * The sentences of the desk in one language.
 *
 * @param texts    the sentences
 * @param launcher how the program is called on this system
 */
public record Speech(Texts texts, String launcher) {

    private static final String WRITTEN = "./lockstep";

    /** The sentences in this language. */
    public static Speech in(Lang lang) {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new Speech(Texts.of(lang, "lockstep/grader/desk"), windows ? "lockstep" : WRITTEN);
    }

    /** The language. */
    public Lang lang() {
        return texts.lang();
    }

    /** Other sentences than those of the desk, in the same language, for the same system. */
    public Speech from(String folder) {
        return new Speech(Texts.of(lang(), folder), launcher);
    }

    /** A sentence; commands in it are such as this system understands. */
    public String get(String name, Object... args) {
        return texts.get(name, args).replace(WRITTEN, launcher);
    }

    /** A sentence that ends a command: something that the user can mend. */
    public Complaint complaint(String name, Object... args) {
        return Complaint.use("%s", get(name, args));
    }

    /** A sentence that ends a command: the machine failed. */
    Complaint failure(Throwable cause, String name, Object... args) {
        return Complaint.machine(cause, "%s", get(name, args));
    }
}
