package lockstep.visibility;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The settings of a program, published once and read by many. */
public final class Config {

    private final Map<String, String> published = new ConcurrentHashMap<>();

    /** Publishes these settings. */
    public synchronized void publish(Map<String, String> settings) {
        if (isPublished()) {
            throw new IllegalStateException("published already");
        }
        published.putAll(settings);
    }

    /** Whether settings are published. */
    public boolean isPublished() {
        return !published.isEmpty();
    }

    /** The value of a setting. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(published.get(name));
    }
}
