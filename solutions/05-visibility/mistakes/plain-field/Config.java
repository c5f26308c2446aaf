package lockstep.visibility;

import java.util.Map;
import java.util.Optional;

/** The settings of a program, published once and read by many. A map that is in the field never changes. */
public final class Config {

    private Map<String, String> published = Map.of();

    /** Publishes these settings. */
    public void publish(Map<String, String> settings) {
        if (isPublished()) {
            throw new IllegalStateException("published already");
        }
        published = Map.copyOf(settings);
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
