package lockstep.explorer.agent;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The jar that brings the agent into a JVM. */
public final class AgentJar {
    private AgentJar() {
    }

    /**
     * The explorer's own jar; or, where its classes still lie in a folder of the build, a jar that holds but a manifest, for a JVM that has that folder on
     * its class path. Such a jar is deleted when this JVM ends.
     */
    public static Path find() throws IOException {
        Path home = home();
        if (!Files.isDirectory(home)) {
            return home;
        }
        Path jar = Files.createTempFile("lockstep-agent", ".jar");
        jar.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest()).close();
        }
        return jar;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", Agent.class.getName());
        attributes.putValue("Agent-Class", Agent.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        attributes.putValue("Can-Redefine-Classes", "true");
        return manifest;
    }

    private static Path home() throws IOException {
        try {
            return Path.of(Agent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IOException(odd);
        }
    }
}
