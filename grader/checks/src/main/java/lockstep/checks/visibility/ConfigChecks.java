package lockstep.checks.visibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.visibility.Config;

class ConfigChecks {

    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(HOST, "localhost", PORT, "8080"));

    @Check(points = 10)
    @Explore(schedules = 20)
    void what_is_published_stays_as_it_was() {
        Config config = new Config();
        if (config.isPublished() || config.get(HOST).isPresent()) {
            throw Finding.wrongResult("published-from-the-start");
        }
        Map<String, String> mine = new HashMap<>(SETTINGS);
        config.publish(mine);
        requireAll(config);
        mine.put(HOST, "example.org");
        mine.put("user", "guest");
        mine.remove(PORT);
        if (!config.get(HOST).equals(Optional.of("localhost")) || config.get(PORT).isEmpty() || config.get("user").isPresent()) {
            throw Finding.wrongResult("changed-from-outside").because("volatile-reference-mutable-content");
        }
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "plain-field")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "synchronized-setter-plain-getter")
    void publication_is_seen_by_every_thread() throws InterruptedException {
        Config config = new Config();
        Thread reader = Started.thread("reader-1", () -> {
            if (config.isPublished() && !config.isPublished()) {
                throw Finding.wrongResult("published-and-gone");
            }
        });
        config.publish(SETTINGS);
        Started.thread("reader-2", () -> requireAll(config)).join();
        reader.join();
    }

    @Check(points = 15)
    @Explore
    void settings_are_seen_all_or_none() throws InterruptedException {
        Config config = new Config();
        Thread reader = Started.thread("reader-1", () -> {
            boolean published = config.isPublished();
            boolean port = config.get(PORT).isPresent();
            boolean host = config.get(HOST).isPresent();
            boolean portNow = config.get(PORT).isPresent();
            if (published && !port) {
                throw Finding.wrongResult("published-but-missing", PORT).because("fills-after-publishing");
            } else if (port && !host) {
                throw Finding.wrongResult("half-of-them", PORT, HOST).because("fills-after-publishing");
            } else if (host && !portNow) {
                throw Finding.wrongResult("half-of-them", HOST, PORT).because("fills-after-publishing");
            }
        });
        config.publish(new SlowMap(SETTINGS));
        reader.join();
        requireAll(config);
    }

    @Check(points = 10)
    @Explore
    void only_one_publication_counts() throws InterruptedException {
        requireSecondRefused();
        Config config = new Config();
        AtomicBoolean first = new AtomicBoolean();
        AtomicBoolean second = new AtomicBoolean();
        Thread one = Started.thread("publisher-1", () -> first.set(accepts(config, Map.of(HOST, "one", PORT, "1"))));
        Thread other = Started.thread("publisher-2", () -> second.set(accepts(config, Map.of(HOST, "two", PORT, "2"))));
        one.join();
        other.join();
        if (first.get() && second.get()) {
            throw Finding.wrongResult("both-published").because("looks-then-publishes");
        } else if (!first.get() && !second.get()) {
            throw Finding.wrongResult("none-published");
        }
        requireSetting(config, HOST, first.get() ? "one" : "two");
        requireSetting(config, PORT, first.get() ? "1" : "2");
    }

    private static void requireSecondRefused() {
        Config config = new Config();
        config.publish(SETTINGS);
        if (accepts(config, Map.of(HOST, "example.org", "user", "guest"))) {
            throw Finding.wrongResult("published-again");
        } else if (config.get("user").isPresent()) {
            throw Finding.wrongResult("refused-but-changed");
        }
        requireAll(config);
    }

    private static boolean accepts(Config config, Map<String, String> settings) {
        try {
            config.publish(settings);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void requireAll(Config config) {
        if (!config.isPublished()) {
            throw Finding.wrongResult("not-published");
        }
        SETTINGS.forEach((name, value) -> requireSetting(config, name, value));
        if (config.get("no such setting").isPresent()) {
            throw Finding.wrongResult("unknown-setting");
        }
    }

    private static void requireSetting(Config config, String name, String value) {
        Optional<String> found = config.get(name);
        if (!found.equals(Optional.of(value))) {
            throw Finding.wrongResult("wrong-setting", name, value, found.orElse("(nothing)"));
        }
    }
}
