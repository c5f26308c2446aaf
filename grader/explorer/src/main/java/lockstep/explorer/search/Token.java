package lockstep.explorer.search;

import java.util.Locale;
import lockstep.explorer.schedule.Kind;

/**
 * A failing schedule, so that it can be run again on the same JDK.
 *
 * @param racy the seed of the schedule whose race gave the switch points, or 0 where the schedule needed none
 */
public record Token(Kind kind, long seed, Kind racyKind, long racy, String jdk) {
    /** As it is typed. */
    public String text() {
        String more = racy == 0 ? "" : "+" + racyKind.text() + "-" + Long.toHexString(racy);
        return kind.text() + "-" + Long.toHexString(seed) + more + "@" + jdk;
    }

    /** The token of a text; throws with a sentence for the user where it is none. */
    public static Token parse(String text) {
        try {
            int at = text.indexOf('@');
            String[] parts = text.substring(0, at).split("\\+");
            String[] first = parts[0].split("-");
            String[] second = parts.length > 1 ? parts[1].split("-") : new String[] {"random", "0"};
            return new Token(kind(first[0]), Long.parseUnsignedLong(first[1], 16), kind(second[0]), Long.parseUnsignedLong(second[1], 16),
                text.substring(at + 1));
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("\"" + text + "\" is not a replay token; one looks like random-1f3a@" + thisJdk(), unreadable);
        }
    }

    private static Kind kind(String text) {
        return Kind.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The JDK that this JVM is, as a token names it. */
    public static String thisJdk() {
        return Runtime.version().toString().replace("+", "_");
    }
}
