package lockstep.visibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The settings of a program, published once and read by many. */
public final class Config {

    private static final Map<String, String> NOTHING = Map.of();

    private final AtomicReference<Map<String, String>> published = new AtomicReference<>(NOTHING);

    /** Publishes these settings: first a copy is made, then it is shown, in one step. */
    public void publish(Map<String, String> settings) {
        if (!published.compareAndSet(NOTHING, new HashMap<>(settings))) {
            throw new IllegalStateException("published already");
        }
    }

    /** Whether settings are published. */
    public boolean isPublished() {
        return published.get() != NOTHING;
    }

    /** The value of a setting. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(published.get().get(name));
    }
}
