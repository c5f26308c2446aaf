package lockstep.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lockstep.grader.RealKit;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.overlay.Overlay;
import lockstep.grader.overlay.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentCompilerTest {

    private static final String PATH = "src/main/java/lockstep/firstthreads/FirstThreads.java";
    private static final String CLASS = """
            package lockstep.firstthreads;

            import java.util.List;

            public final class FirstThreads {

                public static Thread startNamed(String name, boolean daemon, Runnable body) {
                    return null;
                }

                public static void runAll(List<? extends Runnable> tasks) throws InterruptedException {
                    %s;
                }
            }
            """;

    private final Exercise exercise = RealKit.catalog().find("01").orElseThrow();

    @TempDir
    private Path classes;

    @Test
    void a_syntax_error_is_told_with_its_line_and_the_compilers_sentence() {
        assertThat(compile(CLASS.formatted("int x = "))).isInstanceOfSatisfying(Compilation.Rejected.class, rejected -> assertThat(rejected.errors())
                .containsExactly(new Compilation.Error("FirstThreads.java", 12, "illegal start of expression")));
    }

    @Test
    void a_missing_method_is_told_as_it_must_be_declared() {
        String code = CLASS.formatted("return").replace("List<? extends Runnable> tasks", "Runnable... tasks");
        assertThat(compile(code)).isInstanceOfSatisfying(Compilation.WrongApi.class, wrong -> assertThat(wrong.missing()).containsExactly(
                new Compilation.Missing("public static void runAll(List<? extends Runnable>) throws InterruptedException",
                        List.of("public static void runAll(Runnable[]) throws InterruptedException"))));
    }

    @Test
    void a_method_that_is_not_static_any_more_is_missing() {
        assertThat(compile(CLASS.formatted("return").replace("static Thread", "Thread"))).isInstanceOf(Compilation.WrongApi.class);
    }

    @Test
    void a_class_in_another_package_is_missing() {
        assertThat(compile(CLASS.formatted("return").replace("package lockstep.firstthreads;", "package first;")))
                .isInstanceOfSatisfying(Compilation.WrongApi.class,
                        wrong -> assertThat(wrong.missing()).containsExactly(new Compilation.Missing("public class FirstThreads", List.of())));
    }

    @Test
    void calls_of_halt_are_remembered() {
        assertThat(compile(CLASS.formatted("Runtime.getRuntime().halt(1)"))).isInstanceOfSatisfying(Compilation.Compiled.class,
                compiled -> assertThat(compiled.halts()).containsExactly(new Compilation.Spot("FirstThreads.java", 12, "Runtime.halt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Class.forName(\"lockstep.check.Finding\")",
        "tasks.getClass().getDeclaredMethods()",
        "new java.io.File(\"/etc/passwd\").delete()",
        "java.nio.file.Files.list(null)",
        "new java.io.PrintStream(\"out.txt\")",
        "new java.net.Socket(\"localhost\", 1)",
        "new ProcessBuilder(\"sh\").start()",
        "Runtime.getRuntime().exec(\"sh\")",
        "Runtime.getRuntime().addShutdownHook(null)",
        "System.setOut(null)",
        "System.load(\"x\")",
        "java.lang.invoke.MethodHandles.privateLookupIn(String.class, java.lang.invoke.MethodHandles.lookup())",
        "java.lang.invoke.MethodHandles.lookup().findVirtual(String.class, \"length\", null)",
        "Thread.currentThread().getContextClassLoader().getResource(\"x\")",
        "Thread.getAllStackTraces().keySet().forEach(Thread::interrupt)",
        "java.util.concurrent.Callable<Process> run = new ProcessBuilder()::start",
        "Object o = java.lang.reflect.Method.class",
        "java.util.ServiceLoader.load(Runnable.class)",
        "javax.script.ScriptEngine e = new javax.script.ScriptEngineManager().getEngineByName(\"js\")",
        "java.lang.management.ManagementFactory.getThreadMXBean()"})
    void what_could_reach_out_of_the_exercise_is_refused_with_its_line(String statement) {
        Compilation result = compile(CLASS.formatted("try { " + statement + "; } catch (Exception e) { e.addSuppressed(e); }"));
        assertThat(result).isInstanceOfSatisfying(Compilation.Refused.class,
                refused -> assertThat(refused.uses()).isNotEmpty().allSatisfy(spot -> assertThat(spot.line()).isEqualTo(12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new Thread(() -> System.out.println(tasks.size() + \" tasks\")).start()",
        "java.util.concurrent.Executors.newFixedThreadPool(2).shutdown()",
        "tasks.parallelStream().map(t -> new int[2][3]).toList()",
        "assert tasks.stream().map(Object::toString).sorted().toList().getClass().getName() != null",
        "java.util.concurrent.CompletableFuture.runAsync(tasks.get(0)::run).join()",
        "record Pair(int a, int b) { } new Pair(1, 2).toString()",
        "enum Side { LEFT, RIGHT } switch (Side.valueOf(\"LEFT\")) { case LEFT: break; default: break; }",
        "java.lang.invoke.VarHandle v = java.lang.invoke.MethodHandles.arrayElementVarHandle(int[].class)",
        "new java.io.PrintWriter(new java.io.StringWriter()).flush()",
        "throw new java.io.UncheckedIOException(new java.io.IOException(\"no\"))",
        "java.util.logging.Logger.getLogger(\"x\").info(String.format(\"%d\", Runtime.getRuntime().availableProcessors()))",
        "System.getProperty(\"user.name\").lines().count()"})
    void what_honest_code_needs_is_allowed(String statement) {
        assertThat(compile(CLASS.formatted(statement))).isInstanceOf(Compilation.Compiled.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new java.util.concurrent.locks.ReentrantLock().lock()",
        "Runnable unlock = new java.util.concurrent.locks.ReentrantLock()::unlock",
        "new java.util.concurrent.locks.ReentrantReadWriteLock().readLock().lock()",
        "java.util.concurrent.locks.LockSupport.park()",
        "new java.util.concurrent.Semaphore(1).acquire()"})
    void what_this_exercise_forbids_is_refused_with_its_line(String statement) {
        Exercise strict = forbidding("java.util.concurrent.locks", "java.util.concurrent.Semaphore");
        assertThat(compile(strict, CLASS.formatted(statement))).isInstanceOfSatisfying(Compilation.Refused.class,
                refused -> assertThat(refused.uses()).isNotEmpty().allSatisfy(spot -> assertThat(spot.line()).isEqualTo(12)));
        assertThat(compile(CLASS.formatted(statement))).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void what_stands_beside_a_forbidden_class_or_package_stays_allowed() {
        Exercise strict = forbidding("java.util.concurrent.locks", "java.util.concurrent.Semaphore");
        assertThat(compile(strict, CLASS.formatted("new java.util.concurrent.CountDownLatch(1).await()"))).isInstanceOf(Compilation.Compiled.class);
    }

    private Exercise forbidding(String... names) {
        return new Exercise(exercise.id(), exercise.name(), exercise.packageName(), 1, 17, exercise.submit(), List.of(), List.of(names), exercise.folder(),
                exercise.checks());
    }

    @Test
    void code_that_is_nested_without_end_is_given_up() {
        String code = CLASS.formatted("int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000));
        assertThat(compile(code)).isInstanceOfAny(Compilation.GaveUp.class, Compilation.Rejected.class);
    }

    private Compilation compile(String text) {
        return compile(exercise, text);
    }

    private Compilation compile(Exercise exercise, String text) {
        Overlay overlay = new Overlay.Complete(exercise, List.of(new SourceFile(PATH, text, true)));
        return StudentCompiler.ofThisJdk().compile(overlay, classes);
    }
}
