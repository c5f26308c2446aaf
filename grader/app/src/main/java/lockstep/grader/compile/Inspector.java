package lockstep.grader.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.overlay.Overlay;
import lockstep.grader.overlay.SourceFile;
import org.objectweb.asm.ClassReader;

/** Looks at the class files of a submission. Nothing is loaded. */
final class Inspector {

    private final Overlay.Complete overlay;
    private final Path classes;

    Inspector(Overlay.Complete overlay, Path classes) {
        this.overlay = overlay;
        this.classes = classes;
    }

    Compilation inspect() throws IOException {
        List<Compilation.Missing> missing = new ApiComparison(overlay.exercise(), classes).missing();
        if (!missing.isEmpty()) {
            return new Compilation.WrongApi(overlay, missing);
        }
        UseScan scan = scan(closedClasses());
        for (ClassReader reader : classes(true)) {
            reader.accept(scan, ClassReader.SKIP_FRAMES);
        }
        return scan.refused().isEmpty() ? new Compilation.Compiled(overlay, classes, scan.halts(), scan.monitors())
                : new Compilation.Refused(overlay, scan.refused());
    }

    /** The given classes are the kit's own and may use what they need. Those that use more than students may are closed to submitted ones. */
    private Set<String> closedClasses() throws IOException {
        Set<String> closed = new HashSet<>();
        for (ClassReader reader : classes(false)) {
            UseScan scan = scan(Set.of());
            reader.accept(scan, ClassReader.SKIP_FRAMES);
            if (!scan.refused().isEmpty()) {
                closed.add(reader.getClassName().replace('/', '.'));
            }
        }
        return closed;
    }

    private UseScan scan(Set<String> closed) {
        return new UseScan(overlay.exercise().packageName(), closed, Policy.of(overlay.exercise()));
    }

    private List<ClassReader> classes(boolean submitted) throws IOException {
        Set<String> names = overlay.submitted().stream().map(SourceFile::name).collect(Collectors.toSet());
        List<ClassReader> readers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                ClassReader reader = new ClassReader(Files.readAllBytes(file));
                if (names.contains(SourceName.of(reader)) == submitted) {
                    readers.add(reader);
                }
            }
        }
        return readers;
    }
}
