package lockstep.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import lockstep.grader.KitCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The loop as a person uses it: in a real terminal, with a small kit and real grades. Where no grade is needed, it is told to grade by hand. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tmux is not there")
@Timeout(300)
class WatchTerminalTest {

    private static final String KEYS = "n next  h hint  e explain";

    private KitCopy kit;
    private Path started;
    private Tmux terminal;

    @BeforeAll
    static void look_for_tmux() {
        boolean needed = OS.LINUX.isCurrentOs() && System.getenv("CI") != null;
        assumeTrue(Tmux.isThere() || needed, "tmux is missing, and without it there is no terminal to try the loop in");
        assertThat(Tmux.isThere()).as("tmux, which .ci/run installs").isTrue();
    }

    @BeforeEach
    void open_a_terminal(@TempDir Path folder) throws IOException {
        kit = KitCopy.in(Files.createDirectory(folder.resolve("kit")));
        started = folder.resolve("lockstep");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(folder.resolve("arguments"), String.join("\n", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-Dlockstep.home=\"" + kit.home() + "\"",
                "-cp", "\"" + System.getProperty("java.class.path") + "\"",
                "lockstep.grader.cli.Main"));
        Files.writeString(started, "exec '" + java + "' '@" + folder.resolve("arguments") + "' \"$@\"\n");
        terminal = new Tmux(folder, 100, 40);
    }

    @AfterEach
    void close_the_terminal() {
        terminal.close();
    }

    @Test
    void without_a_command_it_takes_the_first_exercise_and_q_gives_the_screen_back() {
        terminal.line("echo shell-of-before");
        terminal.line("sh '" + started + "'; echo ended with $?; stty -a | grep -o ' icanon'");
        terminal.shows("0 of 2 solved", "01 First threads   0 / 100", "Work on exercises/01-first-threads/", "TODO 2", "Graded at", KEYS);
        assertThat(terminal.screen()).doesNotContain("shell-of-before");
        terminal.keys("q");
        terminal.shows("shell-of-before", "ended with 0", " icanon");
        assertThat(terminal.screen()).doesNotContain(KEYS);
    }

    @Test
    void a_save_is_graded_and_hints_and_pages_are_those_of_the_new_mistake() throws IOException {
        start("watch");
        terminal.shows("Graded at");
        kit.makeMistake("no-join");
        terminal.shows("Of four tasks two failed and two were still running", "Contract:", "Graded at");
        terminal.keys("h");
        terminal.shows("Hint 1 of 3");
        terminal.keys("h");
        terminal.shows("Hint 1 of 3", "Hint 2 of 3");
        terminal.keys("e");
        terminal.shows("01 First threads: no-join", "The belief:");
        Files.writeString(kit.first(), Files.readString(kit.first()).replace(";", ""));
        terminal.shows("DID_NOT_COMPILE", "FirstThreads.java:", "expected");
        kit.solve();
        terminal.shows("1 of 2 solved", "Solved!", "./lockstep solution 01", "Press n for the next one: 04 Hit counter");
        terminal.keys("n");
        terminal.shows("04 Hit counter", "Work on exercises/04-hit-counter/");
    }

    @Test
    void x_asks_before_it_resets_and_says_where_the_files_are_kept() throws IOException {
        kit.solve();
        start("watch --manual 01");
        terminal.shows("Press Enter to grade.");
        terminal.keys("x");
        terminal.shows("[y/N]");
        terminal.keys("n");
        terminal.shows("Nothing was changed.");
        terminal.keys("x");
        terminal.shows("[y/N]");
        terminal.keys("y");
        terminal.shows("01 First threads is as it was at first.", "Your files are kept in");
        assertThat(kit.first()).content().contains("TODO 1");
        assertThat(kit.home().resolve(".lockstep/backup/01-first-threads")).isNotEmptyDirectory();
    }

    @Test
    void n_and_l_and_r_do_what_the_last_line_says() {
        start("watch --manual");
        terminal.shows("01 First threads", "Press Enter to grade.");
        terminal.keys("n");
        terminal.shows("04 Hit counter");
        terminal.keys("l");
        terminal.shows("· 01 First threads", "· 04 Hit counter");
        terminal.keys("Escape");
        terminal.hides("· 01 First threads");
        terminal.keys("т");
        terminal.shows("01 First threads");
    }

    @Test
    void a_smaller_terminal_shows_less_and_scrolls_to_the_rest() {
        start("watch --manual --lang ru 04");
        terminal.shows("Чтобы проверить, нажмите Enter.");
        terminal.keys("l");
        terminal.shows("01 Первые потоки", "Дальше: ./lockstep next");
        terminal.resize(60, 10);
        terminal.shows("01 Первые потоки", "… ещё строк:");
        assertThat(terminal.screen()).doesNotContain("./lockstep next");
        terminal.keys("NPage");
        terminal.shows("Дальше: ./lockstep next");
        terminal.resize(100, 40);
        terminal.shows("01 Первые потоки", "Дальше: ./lockstep next");
    }

    @Test
    void control_c_and_control_d_end_it_in_order() {
        for (String key : new String[] {"C-c", "C-d"}) {
            terminal.line("clear");
            terminal.line("sh '" + started + "' watch --manual; echo ended with $?; stty -a | grep -o ' icanon'");
            terminal.shows("Press Enter to grade.");
            terminal.keys(key);
            terminal.shows("ended with 0", " icanon");
        }
    }

    @Test
    void it_ends_with_its_terminal_and_so_do_its_workers() {
        start("watch 01");
        terminal.shows("Graded at");
        assertThat(ours()).hasSizeGreaterThan(1);
        terminal.close();
        await().atMost(Duration.ofSeconds(60)).until(() -> ours().length == 0);
    }

    /** The processes of this test: the program has its folder among its arguments, and workers are its children. */
    private ProcessHandle[] ours() {
        Stream<ProcessHandle> programs = ProcessHandle.allProcesses().filter(process -> process.info().commandLine().orElse("").contains(
                "@" + started.resolveSibling("arguments")));
        return programs.flatMap(program -> Stream.concat(Stream.of(program), program.descendants())).toArray(ProcessHandle[]::new);
    }

    private void start(String arguments) {
        terminal.line("sh '" + started + "' " + arguments);
    }
}
