package lockstep.visibility;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The settings of a program, published once and read by many. A future is completed once, whoever comes first. */
public final class Config {

    private final CompletableFuture<Map<String, String>> published = new CompletableFuture<>();

    /** Publishes these settings. */
    public void publish(Map<String, String> settings) {
        if (!published.complete(Map.copyOf(settings))) {
            throw new IllegalStateException("published already");
        }
    }

    /** Whether settings are published. */
    public boolean isPublished() {
        return published.isDone();
    }

    /** The value of a setting. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(published.getNow(Map.of()).get(name));
    }
}
