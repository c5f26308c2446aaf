package lockstep.explorer.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The runtime's classes as a jar of their own, written when the agent starts, from wherever the agent itself came: a jar, or a folder of classes where nothing has been packaged yet. */
final class BootJar {
    private static final List<String> PACKAGES = List.of("schedule", "race", "outcome", "run");

    private BootJar() {
    }

    static Path write() throws IOException {
        Path jar = Files.createTempFile("lockstep-run", ".jar");
        jar.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            Path home = home();
            if (Files.isDirectory(home)) {
                copy(home, zip);
            } else {
                try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
                    copy(files.getPath("/"), zip);
                }
            }
        }
        return jar;
    }

    private static Path home() throws IOException {
        try {
            return Path.of(Agent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IOException(odd);
        }
    }

    private static void copy(Path root, ZipOutputStream zip) throws IOException {
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.list(root.resolve("lockstep/explorer/" + name))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
                    zip.putNextEntry(new ZipEntry("lockstep/explorer/" + name + "/" + file.getFileName()));
                    try (InputStream in = Files.newInputStream(file)) {
                        in.transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
        }
    }
}
