package lockstep.grader.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sentences in one language, read from YAML resources. A sentence is named by its path, with dots; it mentions its arguments as {0}, {1}. */
public final class Texts {

    private final Map<String, String> sentences = new HashMap<>();
    private final Lang lang;

    private Texts(Lang lang) {
        this.lang = lang;
    }

    /**
     * Reads sentences.
     *
     * @param lang    the language
     * @param folders resource folders, each with a file {@code en.yaml} and {@code ru.yaml}; where two have the same sentence, the later wins
     * @throws Complaint where a file is missing or broken
     */
    public static Texts of(Lang lang, String... folders) {
        Texts texts = new Texts(lang);
        for (String folder : folders) {
            texts.add(folder + "/" + lang.code() + ".yaml");
        }
        return texts;
    }

    private void add(String resource) {
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw Complaint.machine(null, "The kit's texts %s are missing. Build it anew: mvn -pl grader/app -am package", resource);
            }
            flatten("", Yaml.read(in, resource, JsonNode.class));
        } catch (IOException e) {
            throw Complaint.machine(e, "The kit's texts %s cannot be read: %s", resource, e.getMessage());
        }
    }

    private void flatten(String path, JsonNode node) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> flatten(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "." + i, node.get(i));
            }
        } else {
            sentences.put(path, node.asText().strip());
        }
    }

    /** The language. */
    public Lang lang() {
        return lang;
    }

    /**
     * The sentence of this name with its arguments put in.
     *
     * @throws Complaint where there is none
     */
    public String get(String name, Object... args) {
        return find(name, args).orElseThrow(() -> Complaint.machine(null, "The kit has no text '%s' in %s.", name, lang.code()));
    }

    /** The sentence of this name with its arguments put in, if there is one. */
    public Optional<String> find(String name, Object... args) {
        return Optional.ofNullable(sentences.get(name)).map(sentence -> fill(sentence, args));
    }

    /** The sentences of a list, in order. */
    public List<String> list(String name) {
        List<String> list = new ArrayList<>();
        for (Optional<String> next = find(name + ".0"); next.isPresent(); next = find(name + "." + list.size())) {
            list.add(next.get());
        }
        return list;
    }

    /** The names right below this one. */
    public List<String> namesBelow(String name) {
        String prefix = name + ".";
        return sentences.keySet().stream().filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()).split("\\.", 2)[0]).distinct().sorted().toList();
    }

    /** Puts the arguments in one pass, so that an argument which looks like {0} stays as it is. */
    private static String fill(String sentence, Object... args) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            int number = close == open + 2 ? sentence.charAt(open + 1) - '0' : -1;
            boolean known = number >= 0 && number < args.length;
            filled.append(sentence, from, open).append(known ? args[number] : "{");
            from = known ? close + 1 : open + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
