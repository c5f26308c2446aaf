package lockstep.grader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.report.Formats;
import lockstep.grader.report.Ink;
import lockstep.grader.report.Report;

/** Where reports go: to standard output, into a file, or into a folder. */
final class Target {

    private final Optional<Path> out;
    private final boolean folder;
    private final List<Formats> formats;

    private Target(Optional<Path> out, boolean folder, List<Formats> formats) {
        this.out = out;
        this.folder = folder;
        this.formats = formats;
    }

    /** What the command line asks for. What ends with a slash, or is a folder already, is a folder. */
    static Target of(Optional<String> out, List<Formats> formats, Function<String, RuntimeException> wrongUse) {
        Optional<Path> path = out.map(Path::of);
        boolean folder = out.filter(name -> name.endsWith("/") || name.endsWith("\\") || Files.isDirectory(Path.of(name))).isPresent()
                || formats.size() > 1 && out.isPresent() && !Files.exists(Path.of(out.get()));
        if (formats.size() > 1 && !folder) {
            throw wrongUse.apply("Several formats need a folder to be written to: --out FOLDER");
        }
        return new Target(path, folder, formats);
    }

    void write(Report report, Ink ink, PrintWriter console) {
        if (out.isEmpty()) {
            console.print(formats.get(0).with(ink).render(report));
            console.flush();
            return;
        }
        for (Formats format : formats) {
            Path file = folder ? out.get().resolve(format.fileName()) : out.get();
            write(format.with(Ink.PLAIN).render(report), file);
            console.println(file);
        }
        console.flush();
    }

    private static void write(String text, Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw Complaint.use("The report cannot be written to %s: %s%nName another place with --out.", file, e);
        }
    }
}
