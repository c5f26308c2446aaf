package lockstep.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Programs of a few lines, compiled into a folder. */
final class SmallPrograms {

    private static final String SUM = """
            package shop;

            public class Sum {
                static int sum;

                static synchronized int read() {
                    return sum;
                }

                static synchronized void write(int value) {
                    sum = value;
                }

                public static void main(String[] args) throws InterruptedException {
                    Runnable add = () -> write(read() + 1);
                    Thread first = new Thread(add, "first");
                    Thread second = new Thread(add, "second");
                    first.start();
                    second.start();
                    first.join();
                    second.join();
                    System.out.println("сумма " + sum + String.join("|", args));
                    assert sum == 2;
                }
            }
            """;

    private final Path folder;

    SmallPrograms(Path folder) {
        this.folder = folder;
    }

    /** The folder of the classes of {@code shop.Sum}, which loses an update, beside that of its source. */
    Path sum() throws IOException {
        return compile("shop/Sum.java", SUM);
    }

    /** The folder of the class of a program whose main does this. */
    Path main(String name, String statements) throws IOException {
        return compile(name + ".java", "public class " + name + " { public static void main(String[] args) throws Exception { " + statements + " } }");
    }

    /** The folder of the class of this source. */
    Path compile(String file, String text) throws IOException {
        Path source = write(file, text);
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString())).isZero();
        return classes;
    }

    /** A source that is left as it is. */
    Path write(String file, String text) throws IOException {
        Path source = folder.resolve("src/main/java").resolve(file);
        Files.createDirectories(source.getParent());
        return Files.writeString(source, text);
    }
}
