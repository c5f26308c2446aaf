package lockstep.grader.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Texts;

/**
 * The keys of mistakes that can be explained.
 *
 * @param texts the texts of each exercise, in the order of their numbers
 */
record Keys(Map<Exercise, Texts> texts) {

    private static final int SUGGESTIONS = 4;
    private static final int FAR = 100;

    static Keys of(Desk desk) {
        Map<Exercise, Texts> texts = new TreeMap<>(Comparator.comparing(Exercise::id));
        desk.catalog().exercises().forEach(exercise -> texts.put(exercise, desk.texts(exercise)));
        return new Keys(texts);
    }

    List<String> of(Exercise exercise) {
        return texts.get(exercise).namesBelow("keys");
    }

    /** The exercises in which this mistake is made. */
    List<Exercise> exercisesWith(String key) {
        return texts.keySet().stream().filter(exercise -> of(exercise).contains(key)).toList();
    }

    /** The keys that somebody may have meant, the nearest first; empty where none is near. */
    List<String> near(String typed) {
        Map<String, Integer> distances = texts.keySet().stream().flatMap(exercise -> of(exercise).stream()).distinct()
                .collect(Collectors.toMap(key -> key, key -> distance(typed, key)));
        return distances.keySet().stream().filter(key -> distances.get(key) < FAR)
                .sorted(Comparator.comparing((String key) -> distances.get(key)).thenComparing(Comparator.naturalOrder())).limit(SUGGESTIONS).toList();
    }

    /** Slips of the keyboard count as one each; next come keys that hold what was typed, then those that share a word with it. */
    private static int distance(String typed, String key) {
        int slips = slips(typed, key);
        if (slips <= 1 + key.length() / 4) {
            return slips;
        } else if (typed.length() > 1 && key.contains(typed)) {
            return FAR / 2;
        }
        Set<String> words = Arrays.stream(key.split("-")).filter(word -> word.length() > 2).collect(Collectors.toSet());
        long shared = Arrays.stream(typed.split("[^\\p{L}\\d]+")).filter(words::contains).count();
        return shared == 0 ? FAR : FAR - (int) Math.min(shared, FAR / 4);
    }

    /** How many letters must be put in, left out or replaced to make one of the other. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
