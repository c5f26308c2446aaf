package lockstep.visibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of a program, published once and read by many. Its lock guards the map. */
public final class Config {

    private final Map<String, String> settings = new HashMap<>();

    /** Publishes these settings. */
    public synchronized void publish(Map<String, String> settings) {
        if (isPublished()) {
            throw new IllegalStateException("published already");
        }
        this.settings.putAll(settings);
    }

    /** Whether settings are published. */
    public synchronized boolean isPublished() {
        return !settings.isEmpty();
    }

    /** The value of a setting. */
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(settings.get(name));
    }
}
