package lockstep.explorer.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.explorer.schedule.Script;

/**
 * A schedule in the form that is shown, so that another JVM runs just this one, without a search.
 *
 * @param script who runs when
 * @param racy   the names of the places at which threads may switch besides
 */
public record Recording(Script script, List<String> racy) {
    private static final String MARK = "recording";
    private static final int PARTS = 5;

    /** As it is given to that JVM. */
    public String text() {
        return String.join(";", MARK, text(script.switches()), text(script.choices()), String.valueOf(script.signalless()), String.join(",", racy));
    }

    /** Whether this text is one, and not a token. */
    public static boolean is(String text) {
        return text.startsWith(MARK + ";");
    }

    /** The recording of a text that {@link #text} has made. */
    public static Recording parse(String text) {
        String[] parts = text.split(";", PARTS);
        return new Recording(new Script(numbers(parts[1]), numbers(parts[2]), Boolean.parseBoolean(parts[3])), words(parts[4]).toList());
    }

    private static String text(Map<Integer, Integer> numbers) {
        return numbers.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
    }

    private static TreeMap<Integer, Integer> numbers(String text) {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        words(text).map(word -> word.split("=")).forEach(pair -> numbers.put(Integer.valueOf(pair[0]), Integer.valueOf(pair[1])));
        return numbers;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(",")).filter(word -> !word.isEmpty());
    }
}
