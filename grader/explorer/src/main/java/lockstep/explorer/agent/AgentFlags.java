package lockstep.explorer.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a JVM that starts with the agent is told besides. */
public final class AgentFlags {
    private static final int LAST_WITHOUT_VIRTUAL_THREADS = 20;

    private AgentFlags() {
    }

    /** For a JVM of the kind that this one is. */
    public static List<String> list() {
        List<String> flags = new ArrayList<>();
        // Else a remark on archives stands in front of the program's output.
        flags.add("-XX:-PrintWarnings");
        // All identity hashes are 1, but for those that a schedule gives out: else the JDK's own code tells them to the program. Not for a JVM
        // that compiles: javac takes two types of the same identity hash for one.
        flags.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
        if (Runtime.version().feature() > LAST_WITHOUT_VIRTUAL_THREADS) {
            // Each virtual thread as a thread of its own, which can be stopped anywhere.
            flags.add("-XX:-VMContinuations");
        }
        if (isIntel() && !isWindows()) {
            // Every thread touches so many pages of its stack when it starts, and most of a schedule is starting threads: 20 are usual,
            // 10 are the least that the JVM takes here. On other machines the least is what is usual.
            flags.add("-XX:StackShadowPages=10");
        }
        return flags;
    }

    private static boolean isIntel() {
        String machine = System.getProperty("os.arch");
        return machine.equals("amd64") || machine.equals("x86_64");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
