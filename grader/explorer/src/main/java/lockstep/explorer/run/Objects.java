package lockstep.explorer.run;

import java.util.HashMap;
import java.util.Map;
import lockstep.explorer.race.IdentityTable;

/** How the objects of one schedule are told apart: by the name of their class and a number, in the order in which they are first seen. */
final class Objects {
    /** A program may make millions. */
    private static final int MOST = 1_000;

    private final IdentityTable<String> known = new IdentityTable<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    /** As {@code Account#2}; empty where too many have been seen, or none is given. */
    String called(Object object) {
        if (object == null) {
            return "";
        }
        String name = known(object);
        if (!name.isEmpty() || size >= MOST) {
            return name;
        }
        String type = Names.of(object);
        Integer count = counts.get(type);
        int number = count == null ? 1 : count + 1;
        counts.put(type, number);
        return alias(object, type.concat("#").concat(Integer.toString(number)));
    }

    /** What it has been called before, or nothing. */
    String known(Object object) {
        String name = known.get(object);
        return name == null ? "" : name;
    }

    /** Calls an object as another one, of which it is a part. */
    String alias(Object object, String name) {
        known.put(object, name);
        size++;
        return name;
    }

    void forget() {
        known.clear();
    }
}
