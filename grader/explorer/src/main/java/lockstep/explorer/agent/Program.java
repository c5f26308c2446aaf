package lockstep.explorer.agent;

/** Which classes are the program's. */
final class Program {
    private static final String[] OTHERS = {"java/", "javax/", "jdk/", "sun/", "com/sun/", "org/junit/", "org/opentest4j/", "org/apiguardian/",
        "org/objectweb/asm/", "org/apache/maven/", "org/assertj/", "org/awaitility/", "org/hamcrest/", "org/ietf/", "org/xml/", "org/w3c/",
        "com/intellij/", "org/eclipse/", "org/gradle/", "lockstep/check/", "lockstep/protocol/", "lockstep/worker/", "lockstep/explorer/run/",
        "lockstep/explorer/schedule/", "lockstep/explorer/race/", "lockstep/explorer/outcome/", "lockstep/explorer/agent/", "lockstep/explorer/cli/",
        "lockstep/explorer/search/", "lockstep/explorer/report/", "lockstep/explorer/ExploreExtension", "lockstep/explorer/ExploreFailure",
        "lockstep/explorer/FailingSchedule",
        "lockstep/explorer/TestBody", "lockstep/explorer/AttachAgent"};

    private Program() {
    }

    /** @param className with slashes */
    static boolean isProgram(String className) {
        if (className.isEmpty()) {
            return false;
        }
        for (String prefix : OTHERS) {
            if (className.startsWith(prefix)) {
                return false;
            }
        }
        return true;
    }
}
