package lockstep.grader.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the kit, and of the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Lockstep 1.0.0", "Java " + Runtime.version() + " (" + System.getProperty("java.home") + ")"};
    }
}
