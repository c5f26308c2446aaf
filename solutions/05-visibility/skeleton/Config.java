package lockstep.visibility;

import java.util.Map;
import java.util.Optional;

/**
 * The settings of a program. They are published once, by whichever thread has read them, and from then on read by many.
 *
 * <p>Settings are published all at once. A thread that has seen one of them, or has been told that they are published, sees them all from
 * then on, each with its right value. They never change any more.
 *
 * <p>Any thread may call any method at any time, and an interrupt changes nothing.
 */
public final class Config {

    /**
     * Publishes these settings. The configuration keeps what they are now: what becomes of the map after this call does not matter to it.
     *
     * @param settings names and values; there is one at least, and none is null. Nobody changes the map during the call
     * @throws IllegalStateException if settings have been published already; nothing changes then. If several threads publish at the same
     *         time, one of them succeeds and the others get this exception
     */
    public void publish(Map<String, String> settings) {
        // TODO 3: publish the settings, if nobody has yet.
        throw new UnsupportedOperationException("TODO 3: publish the settings");
    }

    /**
     * Whether settings are published.
     *
     * @return true when {@link #publish} has returned; while the first call is running, either answer is right
     */
    public boolean isPublished() {
        // TODO 4: say whether settings are published.
        throw new UnsupportedOperationException("TODO 4: say whether settings are published");
    }

    /**
     * The value of a setting. It does not wait until there is one.
     *
     * @param name the name of the setting, not null
     * @return the value; nothing where no settings are published yet or none of them has this name
     */
    public Optional<String> get(String name) {
        // TODO 5: find the value.
        throw new UnsupportedOperationException("TODO 5: find the value");
    }
}
