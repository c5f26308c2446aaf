package lockstep.explorer;

import com.sun.tools.attach.VirtualMachine;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import lockstep.explorer.agent.AgentJar;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Attaches the agent to this JVM before any test class is loaded, so that tests need no flags: a build tool's test
 * phase has no jar of the explorer yet, so the agent comes by a jar that holds but a manifest. A JVM may attach to
 * itself only if {@code jdk.attach.allowAttachSelf} is set; otherwise a short-lived helper JVM does it.
 * {@code -Dlockstep.explorer=off} keeps it out.
 */
public final class AttachAgent implements LauncherSessionListener {
    private static final long LIMIT_SECONDS = 30;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("lockstep.explorer.agent") != null || "off".equals(System.getProperty("lockstep.explorer"))) {
            return;
        }
        try {
            Path jar = AgentJar.find();
            String id = String.valueOf(ProcessHandle.current().pid());
            if (Boolean.getBoolean("jdk.attach.allowAttachSelf")) {
                attach(id, jar.toString());
            } else {
                askHelper(id, jar);
            }
        } catch (IOException | URISyntaxException | LinkageError failed) {
            System.err.println("lockstep: cannot attach the explorer's agent: " + failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Run in the helper JVM: the id of the JVM to attach to, and the agent's jar. */
    public static void main(String[] arguments) throws IOException {
        attach(arguments[0], arguments[1]);
    }

    private static void attach(String id, String jar) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(id);
            machine.loadAgent(jar);
            machine.detach();
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    private static void askHelper(String id, Path jar) throws IOException, URISyntaxException, InterruptedException {
        Path launcher = Path.of(System.getProperty("java.home"), "bin", "java");
        String path = home(AttachAgent.class) + File.pathSeparator + home(LauncherSessionListener.class);
        Process helper = new ProcessBuilder(launcher.toString(), "-XX:TieredStopAtLevel=1", "-cp", path, AttachAgent.class.getName(), id, jar.toString())
            .inheritIO().start();
        if (!helper.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || helper.exitValue() != 0) {
            helper.destroyForcibly();
            System.err.println("lockstep: the helper that attaches the explorer's agent failed");
        }
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
