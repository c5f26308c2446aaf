package lockstep.grader.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether a person sits in front of this program, and what is typed. */
final class Terminal {

    private Terminal() { }

    /** Whether both standard input and standard output are a terminal. */
    static boolean isThere() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).isPresent();
    }

    /** Since JDK 22 there may be a console where there is no terminal; it says so itself. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** The next line that is typed; empty at the end of the input. */
    static Supplier<Optional<String>> lines() {
        // The launcher makes UTF-8 of everything.
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return () -> {
            try {
                return Optional.ofNullable(in.readLine());
            } catch (IOException e) {
                return Optional.empty();
            }
        };
    }
}
