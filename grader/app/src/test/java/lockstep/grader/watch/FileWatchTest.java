package lockstep.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lockstep.grader.KitCopy;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Exercise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test with events of the system and without. After what must not be told comes a save of another exercise, which must. */
class FileWatchTest {

    private final List<String> saved = new CopyOnWriteArrayList<>();
    private KitCopy kit;
    private FileWatch watch;

    @BeforeEach
    void lay_out_a_kit(@TempDir Path folder) throws IOException {
        kit = KitCopy.in(folder);
    }

    @AfterEach
    void end() {
        watch.close();
    }

    private void begin(boolean events) {
        Catalog catalog = kit.catalog();
        watch = new FileWatch(new Bell(events), exercise -> saved.add(exercise.id()));
        watch.watch(catalog.exercises());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_save_is_told_once(boolean events) throws IOException {
        begin(events);
        Files.writeString(kit.first(), "class A { }");
        await().until(() -> saved.equals(List.of("01")));
        saveTheOther();
        await().until(() -> saved.equals(List.of("01", "04")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void all_that_one_save_does_is_told_once(boolean events) throws IOException {
        begin(events);
        Path beside = kit.first().resolveSibling("FirstThreads.java~");
        Files.move(kit.first(), beside);
        Files.writeString(kit.first(), "");
        Files.writeString(kit.first(), "class A { }");
        Files.delete(beside);
        await().until(() -> saved.equals(List.of("01")));
        saveTheOther();
        await().until(() -> saved.equals(List.of("01", "04")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_that_takes_the_place_of_another_is_a_save_though_size_and_time_are_the_same(boolean events) throws IOException {
        begin(events);
        Path made = kit.home().resolve("made");
        Files.writeString(made, Files.readString(kit.first()).replace("TODO 1", "TODO 7"));
        Files.setLastModifiedTime(made, Files.getLastModifiedTime(kit.first()));
        Files.move(made, kit.first(), StandardCopyOption.REPLACE_EXISTING);
        await().until(() -> saved.equals(List.of("01")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_that_is_gone_is_told_once_and_again_when_it_is_back(boolean events) throws IOException {
        begin(events);
        Files.delete(kit.first());
        await().until(() -> saved.equals(List.of("01")));
        Files.writeString(kit.first(), "class A { }");
        await().until(() -> saved.equals(List.of("01", "01")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_an_editor_lays_beside_a_file_is_not_told(boolean events) throws IOException {
        begin(events);
        Files.writeString(kit.first().resolveSibling(".FirstThreads.java.swp"), "x");
        Files.writeString(kit.first().resolveSibling("4913"), "x");
        Files.writeString(kit.first().resolveSibling(".#FirstThreads.java"), "x");
        saveTheOther();
        await().until(() -> saved.equals(List.of("04")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_exercise_that_is_not_watched_any_more_is_not_told_of(boolean events) throws IOException {
        begin(events);
        List<Exercise> fourth = kit.catalog().exercises().stream().filter(exercise -> exercise.id().equals("04")).toList();
        watch.watch(fourth);
        Files.writeString(kit.first(), "class A { }");
        saveTheOther();
        await().until(() -> !saved.isEmpty());
        assertThat(saved).containsExactly("04");
    }

    private void saveTheOther() throws IOException {
        Files.writeString(kit.fourth(), "class B { }");
    }
}
