package lockstep.explorer.agent;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The runtime's classes as a jar of their own, written when the agent starts, from wherever the agent itself came: a
 * jar, or a folder of classes where nothing has been packaged yet. Plain old code: it runs at every start, and streams
 * and file systems would cost more than all the rest of it.
 */
final class BootJar {
    private static final String HOME = "lockstep/explorer/";
    private static final String[] PACKAGES = {"schedule", "race", "outcome", "run"};

    private BootJar() {
    }

    static Path write() throws IOException {
        File jar = File.createTempFile("lockstep-run", ".jar");
        jar.deleteOnExit();
        try (OutputStream out = Files.newOutputStream(jar.toPath()); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            File home = home();
            if (home.isDirectory()) {
                fromFolder(home, zip);
            } else {
                fromJar(home, zip);
            }
        }
        return jar.toPath();
    }

    private static File home() throws IOException {
        try {
            return new File(Agent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IOException(odd);
        }
    }

    private static void fromFolder(File home, ZipOutputStream zip) throws IOException {
        for (String name : PACKAGES) {
            String[] files = new File(home, HOME + name).list();
            if (files == null) {
                throw new IOException("no classes of the explorer's runtime below " + home);
            }
            Arrays.sort(files);
            for (String file : files) {
                String entry = HOME + name + "/" + file;
                try (InputStream in = Files.newInputStream(new File(home, entry).toPath())) {
                    add(entry, in, zip);
                }
            }
        }
    }

    private static void fromJar(File home, ZipOutputStream zip) throws IOException {
        try (ZipFile from = new ZipFile(home)) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (isRuntime(entry.getName())) {
                    try (InputStream in = from.getInputStream(entry)) {
                        add(entry.getName(), in, zip);
                    }
                }
            }
        }
    }

    private static boolean isRuntime(String entry) {
        for (String name : PACKAGES) {
            if (entry.startsWith(HOME + name + "/") && entry.endsWith(".class")) {
                return true;
            }
        }
        return false;
    }

    private static void add(String name, InputStream in, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        in.transferTo(zip);
        zip.closeEntry();
    }
}
