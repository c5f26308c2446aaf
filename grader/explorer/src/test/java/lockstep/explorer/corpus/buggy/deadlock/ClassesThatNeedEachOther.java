package lockstep.explorer.corpus.buggy.deadlock;

/** DEADLOCK: each class makes its only object in its initialiser, and needs the other class for it; nothing else happens there. */
public final class ClassesThatNeedEachOther {
    private static final class Settings {
        private static final Settings ONLY = new Settings();
        private final int length = Registry.NAME.length();
    }

    private static final class Registry {
        private static final String NAME = new String("main");
        private static final Registry ONLY = new Registry();
        private final Settings settings = Settings.ONLY;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> System.out.println(Settings.ONLY.length));
        Thread second = new Thread(() -> System.out.println(Registry.ONLY.settings));
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
