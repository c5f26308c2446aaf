package lockstep.grader.style;

import java.util.Map;

/** For each rule one small source that breaks it and no other, and what the finding is about. */
final class Samples {

    /** A source and what its one finding is to name. */
    record Sample(String source, String... arguments) { }

    static final String CLEAN = """
            package sample;

            import java.util.List;

            /** A class that no rule has anything to say of. */
            public final class Clean {

                private static final int MOST = 3;
                private final List<String> names = List.of("a");

                int count(int kind) {
                    switch (kind) {
                        case 0: return names.size();
                        default: return MOST;
                    }
                }

                void pause() {
                    try {
                        Thread.sleep(MOST);
                    } catch (InterruptedException e) {
                        // It was only a pause.
                    }
                }
            }
            """;

    static final Map<String, Sample> BY_RULE = Map.ofEntries(
            Map.entry("no-tabs", new Sample("class A {\n\tint a;\n\tint b;\n}\n")),
            Map.entry("line-length", new Sample("class A {\n    // " + "x".repeat(140) + "\n}\n", "147", "140")),
            Map.entry("file-length", new Sample("class A {\n" + "\n".repeat(1299) + "}\n", "1301", "300")),
            Map.entry("method-length", new Sample("class A {\n    void run() {\n" + "        run();\n".repeat(60) + "    }\n}\n",
                    "run", "62", "60")),
            Map.entry("braces", inMethod("if (hashCode() > 0) hashCode();", "if")),
            Map.entry("one-statement-per-line", inMethod("hashCode(); toString();")),
            Map.entry("empty-statement", inMethod(";")),
            Map.entry("empty-catch", inMethod("try { hashCode(); } catch (IllegalStateException e) { }")),
            Map.entry("switch-default", inMethod("switch (hashCode()) { case 1: break; }")),
            Map.entry("star-import", new Sample("import java.util.*;\nclass A { }\n", "java.util.*")),
            Map.entry("needless-import", new Sample("import java.util.List;\nclass A { }\n", "java.util.List")),
            Map.entry("type-name", new Sample("class a_b { }\n", "a_b")),
            Map.entry("method-name", new Sample("class A { void Do_it() { } }\n", "Do_it")),
            Map.entry("field-name", new Sample("class A { int Field; }\n", "Field")),
            Map.entry("constant-name", new Sample("class A { static final int most = 1; }\n", "most")),
            Map.entry("local-name", inMethod("int Local = 1;", "Local")),
            Map.entry("modifier-order", new Sample("class A { final static int A = 1; }\n", "static")),
            Map.entry("one-variable-per-declaration", inMethod("int i, j;")),
            Map.entry("equals-and-hash-code", new Sample("class A { public int hashCode() { return 1; } }\n")),
            Map.entry("string-equality", inMethod("boolean same = toString() == \"x\";", "==")),
            Map.entry("upper-l", inMethod("long number = 1l;")),
            Map.entry("unlock-outside-finally", new Sample("""
                    import java.util.concurrent.locks.Lock;

                    class A {
                        void run(Lock door) {
                            door.lock();
                            hashCode();
                            door.unlock();
                        }
                    }
                    """, "door")),
            Map.entry("wait-outside-loop", inMethod("wait();", "wait")),
            Map.entry("swallowed-interrupt", new Sample("class A {\n    void stop() {\n        try {\n            Thread.sleep(1);\n"
                    + "        } catch (InterruptedException e) { }\n    }\n}\n")),
            Map.entry("lock-on-shared-value", inMethod("synchronized (\"lock\") { hashCode(); }")),
            Map.entry("thread-stop", inMethod("Thread.currentThread().stop();", "stop")),
            Map.entry("sleep-to-order", inMethod("new Thread(this::hashCode).start();\nThread.sleep(100);")),
            Map.entry("pool-never-shut-down", inMethod("java.util.concurrent.Executors.newCachedThreadPool().submit(this::hashCode);")));

    private Samples() { }

    private static Sample inMethod(String statement, String... arguments) {
        return new Sample("class A {\n    void run() {\n        " + statement + "\n    }\n}\n", arguments);
    }
}
