package lockstep.grader.run;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import lockstep.grader.catalog.Complaint;

/**
 * Where a program's classes are. They are read and never loaded.
 *
 * @param text    as it was typed
 * @param entries the folders and jars that it names
 */
record ClassPath(String text, List<Path> entries) {

    private static final int DEEPEST = 15;

    /** Reads it as {@code java -cp} does. */
    static ClassPath parse(String text) {
        return new ClassPath(text, Stream.of(text.split(File.pathSeparator)).filter(entry -> !entry.isBlank()).flatMap(ClassPath::expand).toList());
    }

    private static Stream<Path> expand(String entry) {
        boolean jars = entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*");
        Path path = Path.of(jars ? entry.substring(0, entry.length() - 1) : entry);
        if (!Files.exists(path)) {
            throw Complaint.use("There is no folder or jar %s, which -cp names. Give the folder that your compiler writes classes to: "
                    + "-cp target/classes", path);
        }
        if (!Files.isDirectory(path) && !isJar(path)) {
            throw Complaint.use("%s, which -cp names, is neither a folder nor a jar. Give the folder that the class is in: -cp %s", path,
                    Optional.ofNullable(path.getParent()).orElse(Path.of(".")));
        }
        return jars ? jarsIn(path) : Stream.of(path);
    }

    private static Stream<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw Complaint.use("%s, which -cp names, cannot be read: %s", folder, e.getMessage());
        }
    }

    private static boolean isJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.size() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The bytes of a class file, if there is one: {@code p/Name.class}. */
    Optional<byte[]> find(String file) {
        return entries.stream().flatMap(entry -> read(entry, file).stream()).findFirst();
    }

    private static Optional<byte[]> read(Path entry, String file) {
        try {
            if (Files.isDirectory(entry)) {
                return Files.isRegularFile(entry.resolve(file)) ? Optional.of(Files.readAllBytes(entry.resolve(file))) : Optional.empty();
            }
            return readFromJar(entry, file);
        } catch (IOException e) {
            throw Complaint.use("%s in %s cannot be read: %s", file, entry, e.getMessage());
        }
    }

    private static Optional<byte[]> readFromJar(Path jarFile, String file) throws IOException {
        try (JarFile jar = new JarFile(jarFile.toFile())) {
            ZipEntry found = jar.getEntry(file);
            if (found == null) {
                return Optional.empty();
            }
            try (InputStream in = jar.getInputStream(found)) {
                return Optional.of(in.readAllBytes());
            }
        }
    }

    /** A file of this name somewhere below the folders. */
    Optional<Path> somewhere(String fileName) {
        return entries.stream().filter(Files::isDirectory).flatMap(folder -> below(folder, fileName).stream()).findFirst();
    }

    private static Optional<Path> below(Path folder, String fileName) {
        try (Stream<Path> found = Files.find(folder, DEEPEST, (file, attributes) -> file.endsWith(fileName) && attributes.isRegularFile())) {
            return found.sorted().findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** As it is given to a JVM. */
    String joined() {
        return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
    }
}
