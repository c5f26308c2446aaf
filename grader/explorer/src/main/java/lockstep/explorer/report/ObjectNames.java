package lockstep.explorer.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Holding;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Step;

/**
 * How the objects of one schedule are told apart. One that is the only one of its class needs no name of its own; others are called by the field that
 * holds them, where that is known and holds nothing else, or by their class and a number.
 */
public final class ObjectNames {

    private static final String NUMBER = "#";
    private final Map<String, String> names = new HashMap<>();

    private ObjectNames() { }

    /** For these steps and threads, which are what is shown. */
    public static ObjectNames of(List<Step> steps, List<Standing> standing) {
        Stream<String> stood = standing.stream().flatMap(thread -> Stream.concat(Stream.of(thread.object()), thread.holds().stream().map(Holding::object)));
        Map<String, Set<String>> kinds = Stream.concat(steps.stream().map(Step::object), stood).filter(object -> !object.isEmpty())
                .collect(Collectors.groupingBy(ObjectNames::type, Collectors.toCollection(() -> new TreeSet<>(Comparator.comparingInt(ObjectNames::number)))));
        ObjectNames all = new ObjectNames();
        kinds.values().stream().filter(kind -> kind.size() > 1).forEach(kind -> all.add(kind, fields(steps)));
        return all;
    }

    private void add(Set<String> kind, Map<String, Set<String>> fields) {
        int number = 0;
        for (String object : kind) {
            number++;
            Set<String> own = fields.getOrDefault(object, Set.of());
            boolean known = own.size() == 1 && kind.stream().filter(other -> fields.getOrDefault(other, Set.of()).equals(own)).count() == 1;
            names.put(object, known ? own.iterator().next() : type(object) + " " + number);
        }
    }

    /** The fields that hold what is called. */
    private static Map<String, Set<String>> fields(List<Step> steps) {
        return steps.stream().filter(step -> step.deed() == Deed.CALLS && !step.object().isEmpty() && step.on().contains("."))
                .collect(Collectors.groupingBy(Step::object, Collectors.mapping(step -> step.on().substring(0, step.on().lastIndexOf('.')),
                        Collectors.toCollection(TreeSet::new))));
    }

    private static String type(String object) {
        return object.substring(0, object.lastIndexOf(NUMBER));
    }

    private static int number(String object) {
        return Integer.parseInt(object.substring(object.lastIndexOf(NUMBER) + 1));
    }

    /** What an object is called; {@code otherwise} where nothing has to be told apart. */
    public String of(String object, String otherwise) {
        return names.getOrDefault(object, otherwise);
    }

    /** What a step was done to, so that no other object can be meant. */
    public String on(Step step) {
        String name = names.getOrDefault(step.object(), "");
        return switch (step.deed()) {
            case READS, WRITES, CALLS -> step.on() + (name.isEmpty() || step.on().startsWith(name + ".") || unspeakable(name) ? "" : " (" + name + ")");
            case LOOKS, CHANGES, WANTS, LOCKS, UNLOCKS, WAITS, WAITS_WITH_LIMIT, WAKES_UNASKED, GOES_ON, STOPS_WAITING, IS_INTERRUPTED, NOTIFIES,
                 NOTIFIES_NOBODY, NOTIFIES_ALL -> of(step.object(), step.on());
            default -> step.on();
        };
    }

    /** Classes without a name have only a number, and arrays are told by what is read from them. */
    private static boolean unspeakable(String name) {
        return !Character.isJavaIdentifierStart(name.charAt(0)) || name.contains("[");
    }
}
