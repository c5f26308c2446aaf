package lockstep.checks.visibility;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Settings that are handed out one by one: between two of them others may run, even where a method of the JDK fetches them all. */
final class SlowMap extends AbstractMap<String, String> {

    private final Set<Map.Entry<String, String>> entries;

    SlowMap(Map<String, String> settings) {
        entries = new LinkedHashSet<>();
        settings.forEach((name, value) -> entries.add(new SlowEntry(name, value)));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return entries;
    }

    private static final class SlowEntry extends SimpleImmutableEntry<String, String> {

        private static final long serialVersionUID = 1L;

        SlowEntry(String name, String value) {
            super(name, value);
        }

        @Override
        public String getKey() {
            Thread.yield();
            return super.getKey();
        }
    }
}
