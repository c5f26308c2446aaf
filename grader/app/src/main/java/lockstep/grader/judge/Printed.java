package lockstep.grader.judge;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the code printed, made fit to be shown: of a stack trace only the student's own frames, and nothing that tells how a check is made. */
record Printed(String packageName) {

    private static final Pattern FRAME = Pattern.compile("\\s+(at [\\w.$/@<>-]+\\(.*\\)|\\.\\.\\. \\d+ (more|common frames omitted))");
    private static final Pattern CHECK = Pattern.compile("lockstep\\.checks?\\.(\\w+\\.)*(\\w+\\$)*(?=\\w)");

    /** The first lines. */
    String shown(String text, int lines) {
        return text.lines().filter(line -> !isForeignFrame(line)).limit(lines).map(line -> CHECK.matcher(line).replaceAll(""))
                .collect(Collectors.joining("\n"));
    }

    private boolean isForeignFrame(String line) {
        return FRAME.matcher(line).matches() && !line.contains(packageName + ".");
    }
}
