package lockstep.explorer.agent;

import java.io.File;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.jar.JarFile;

/** Where the JVM comes in. Touches nothing of the runtime before that is on the boot class path. */
public final class Agent {
    private Agent() {
    }

    public static void premain(String arguments, Instrumentation instrumentation) throws IOException {
        start(instrumentation);
    }

    public static void agentmain(String arguments, Instrumentation instrumentation) throws IOException {
        start(instrumentation);
    }

    private static synchronized void start(Instrumentation instrumentation) throws IOException {
        if (System.getProperty("lockstep.explorer.agent") != null) {
            return;
        }
        File written = BootJar.write();
        try (JarFile jar = new JarFile(written)) {
            instrumentation.appendToBootstrapClassLoaderSearch(jar);
        }
        BootJar.remove(written);
        try {
            Installation.install(instrumentation);
        } catch (RuntimeException | LinkageError failed) {
            System.err.println("lockstep: the explorer's agent cannot start: " + failed);
            throw failed;
        }
        System.setProperty("lockstep.explorer.agent", "on");
    }
}
