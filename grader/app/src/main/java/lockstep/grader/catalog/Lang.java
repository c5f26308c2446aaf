package lockstep.grader.catalog;

import java.util.Locale;

/** A language that students read. */
public enum Lang {
    /** English. */
    EN,
    /** Russian. */
    RU;

    /** Its code: {@code en}, {@code ru}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
