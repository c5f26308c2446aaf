package lockstep.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import lockstep.explorer.Explore;

/** One thread publishes the settings, another one reads them, in many orders. */
class ConfigSchedulesTest {

    private final Config config = new Config();
    private Optional<String> host = Optional.empty();
    private Optional<String> port = Optional.empty();

    @Explore
    void a_reader_that_finds_one_setting_finds_the_other() throws InterruptedException {
        Thread reader = new Thread(this::read, "reader");
        reader.start();
        config.publish(Map.of("host", "localhost", "port", "8080"));
        reader.join();
        boolean both = host.isEmpty() || port.isPresent();

        assertEquals(Optional.of("8080"), config.get("port"));
        assertEquals(true, both, "the reader has found the host, so it must find the port");
    }

    private void read() {
        host = config.get("host");
        port = config.get("port");
    }

    @Explore
    void settings_are_published_only_once() {
        config.publish(Map.of("host", "localhost"));

        assertThrows(IllegalStateException.class, () -> config.publish(Map.of("host", "example.org")));
        assertEquals(Optional.of("localhost"), config.get("host"));
    }
}
