package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;
import lockstep.grader.compile.Compilation;
import lockstep.grader.compile.Compilation.Spot;
import lockstep.grader.overlay.Overlay;
import lockstep.grader.overlay.SourceFile;
import lockstep.protocol.Frame;

/** The student's own lines. Frames of the JDK and of the kit mean nothing to a student and are passed over. */
record Sources(String packageName, List<SourceFile> files, List<Spot> monitors) {

    static Sources of(Overlay.Complete overlay) {
        return new Sources(overlay.exercise().packageName(), overlay.files(), List.of());
    }

    static Sources of(Compilation.Compiled compiled) {
        return new Sources(compiled.exercise().packageName(), compiled.overlay().files(), compiled.monitors());
    }

    /**
     * The line at which a thread waits to enter a monitor. To the JVM it stands at the beginning of the synchronized block or at the first
     * statement in it, now so, now so.
     */
    Optional<Place> blockedAt(List<Frame> stack) {
        return stack.stream().filter(this::own).findFirst().map(frame -> place(frame.file(), monitors.stream()
                .filter(spot -> spot.file().equals(frame.file()) && spot.what().equals(frame.method()) && spot.line() <= frame.line())
                .mapToInt(Spot::line).max().orElse(frame.line())));
    }

    /** Whether the frame stands in a file that can be shown. */
    boolean own(Frame frame) {
        return frame.type().startsWith(packageName + ".") && file(frame.file()).isPresent() && frame.line() > 0;
    }

    /** Whether the place of a schedule's step stands in a file that can be shown. */
    boolean own(lockstep.explorer.outcome.Place place) {
        return place.className().startsWith(packageName + ".") && file(place.file()).isPresent() && place.line() > 0;
    }

    /** A method's name as it is written in source; a lambda or method reference is called by its method's name, a constructor by what calls it. */
    static String spoken(String method) {
        String written = method.replaceAll("^lockstep\\$in\\$(.*)\\$\\d+$", "$1").replaceAll("^lambda\\$(.*)\\$\\d+$", "$1");
        return written.matches("<?init>?") ? "new" : written.matches("<?clinit>?") ? "static" : written;
    }

    /** The innermost line of a stack that can be shown. */
    Optional<Place> innermost(List<Frame> stack) {
        return stack.stream().filter(this::own).findFirst().map(frame -> place(frame.file(), frame.line()));
    }

    /** The method of the student's that was called first of those on a stack, as it is written in source; a lambda is called by its method's name. */
    Optional<String> outermostMethod(List<Frame> stack) {
        return stack.stream().filter(this::own).reduce((inner, outer) -> outer).map(frame -> spoken(frame.method()));
    }

    /** The lines of a stack that can be shown, innermost first, each once. */
    List<Place> lines(List<Frame> stack, int most) {
        return stack.stream().filter(this::own).map(frame -> place(frame.file(), frame.line())).distinct().limit(most).toList();
    }

    Place place(String name, int line) {
        return new Place(name, line, file(name).map(file -> file.line(line)).orElse(""));
    }

    private Optional<SourceFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
