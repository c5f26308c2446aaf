package lockstep.grader.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.overlay.Overlay;

/** Compiles submissions with the compiler of this JDK, without annotation processors and with nothing but the JDK on the class path. */
public final class StudentCompiler {

    private static final long LIMIT_SECONDS = 60;

    private final JavaCompiler javac;

    private StudentCompiler(JavaCompiler javac) {
        this.javac = javac;
    }

    /**
     * The compiler of this JDK.
     *
     * @throws Complaint where this is a JRE without one
     */
    public static StudentCompiler ofThisJdk() {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(StudentCompiler::new)
                .orElseThrow(() -> Complaint.machine(null, "This Java (%s) has no compiler: it is a JRE, and a JDK is needed.%n"
                        + "Set JAVA_HOME to a JDK 17 or newer and start again.", System.getProperty("java.home")));
    }

    /**
     * Compiles a submission and looks at its classes. Blocks for a minute at most, however contrived the code is.
     *
     * @param classes an empty folder for the class files
     */
    public Compilation compile(Overlay overlay, Path classes) {
        if (overlay instanceof Overlay.Lacking lacking) {
            return new Compilation.Lacking(lacking);
        }
        Overlay.Complete complete = (Overlay.Complete) overlay;
        FutureTask<Compilation> task = new FutureTask<>(() -> compileNow(complete, classes));
        Thread thread = new Thread(null, task, "javac-" + overlay.exercise().id(), 8L << 20);
        thread.setDaemon(true);
        thread.start();
        return await(task, complete);
    }

    private static Compilation await(FutureTask<Compilation> task, Overlay.Complete overlay) {
        try {
            return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new Compilation.GaveUp(overlay, "compile.endless");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError || e.getCause() instanceof OutOfMemoryError) {
                return new Compilation.GaveUp(overlay, "compile.too-large");
            }
            throw Complaint.machine(e.getCause(), "The compiler failed on exercise %s: %s", overlay.exercise().folderName(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Complaint.machine(e, "Interrupted while exercise %s was being compiled.", overlay.exercise().folderName());
        }
    }

    /**
     * What the compiler warns of when it is asked for all it has.
     *
     * @param classes an empty folder for the class files
     */
    public List<String> warnings(Overlay.Complete overlay, Path classes) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        compiles(overlay, classes, said, "-Xlint:all");
        return said.getDiagnostics().stream().map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH)).toList();
    }

    private Compilation compileNow(Overlay.Complete overlay, Path classes) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        return compiles(overlay, classes, said, "-nowarn") ? new Inspector(overlay, classes).inspect()
                : new Compilation.Rejected(overlay, errors(said));
    }

    private boolean compiles(Overlay.Complete overlay, Path classes, DiagnosticCollector<JavaFileObject> said, String lint) throws IOException {
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            List<String> options = List.of("-proc:none", "-implicit:none", "-g", lint, "--release", Integer.toString(overlay.exercise().jdk()));
            List<StringSource> sources = overlay.files().stream().map(StringSource::new).toList();
            return javac.getTask(new StringWriter(), files, said, options, null, sources).call();
        }
    }

    private static List<Compilation.Error> errors(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream().filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(StudentCompiler::error).toList();
    }

    private static Compilation.Error error(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() instanceof StringSource source ? source.file().name() : "";
        int line = (int) Math.max(0, diagnostic.getLineNumber());
        return new Compilation.Error(file, line, diagnostic.getMessage(Locale.ENGLISH).strip());
    }
}
