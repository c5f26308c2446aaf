package lockstep.explorer.agent;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
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

    static File write() throws IOException {
        File jar = newFile();
        jar.deleteOnExit();
        try (OutputStream out = new FileOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            File home = home();
            if (home.isDirectory()) {
                fromFolder(home, zip);
            } else {
                fromJar(home, zip);
            }
        }
        return jar;
    }

    /**
     * Takes the file's name away once the JVM holds it open: a JVM that is killed would leave it. Where a file in use cannot be removed, the JVM removes
     * it at its end.
     */
    static void remove(File jar) {
        jar.delete();
    }

    /** As {@link File#createTempFile} makes one, but named by the clock: random numbers of the secure kind cost a tenth of the start. */
    private static File newFile() throws IOException {
        File folder = new File(System.getProperty("java.io.tmpdir"));
        for (;;) {
            File file = new File(folder, "lockstep-run" + Long.toHexString(System.nanoTime()) + ".jar");
            if (file.createNewFile()) {
                return file;
            }
        }
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
                try (InputStream in = new FileInputStream(new File(home, entry))) {
                    add(new ZipEntry(entry), in, zip);
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
                        add(stored(entry), in, zip);
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

    /** The same entry, neither compressed nor with a time of its own, which would start the time zones. */
    private static ZipEntry stored(ZipEntry entry) {
        ZipEntry stored = new ZipEntry(entry);
        stored.setMethod(ZipEntry.STORED);
        stored.setCompressedSize(entry.getSize());
        return stored;
    }

    private static void add(ZipEntry entry, InputStream in, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(entry);
        in.transferTo(zip);
        zip.closeEntry();
    }
}
