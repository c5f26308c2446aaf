package lockstep.grader.compile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Yaml;

/** What student code may use of the JDK. What is not allowed is refused: that way nothing new is open by accident. */
final class Policy {

    private static final String RESOURCE = "lockstep/grader/compile/policy.yaml";

    /** The content of the policy file; it explains itself. */
    private record Rules(Set<String> packages, Set<String> classes, @JsonProperty("not-classes") Set<String> notClasses,
                         @JsonProperty("only-members") Map<String, Set<String>> onlyMembers,
                         @JsonProperty("not-members") Map<String, Set<String>> notMembers) { }

    private final Rules rules;
    private final List<String> alsoAllowed;
    private final List<String> forbidden;

    private Policy(Rules rules, List<String> alsoAllowed, List<String> forbidden) {
        this.rules = rules;
        this.alsoAllowed = alsoAllowed;
        this.forbidden = forbidden;
    }

    static Policy of(Exercise exercise) {
        try (InputStream in = Policy.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new Policy(Yaml.read(in, RESOURCE, Rules.class), exercise.allow(), exercise.forbids());
        } catch (IOException e) {
            throw Complaint.machine(e, "The kit's file %s cannot be read.", RESOURCE);
        }
    }

    /** Whether a class may be used at all. */
    boolean allowsClass(String name) {
        String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        return allowed(outer) && !rules.notClasses.contains(outer) && !named(forbidden, outer);
    }

    private boolean allowed(String name) {
        return rules.packages.contains(packageOf(name)) || rules.classes.contains(name) || named(alsoAllowed, name);
    }

    private static boolean named(List<String> packagesAndClasses, String name) {
        return packagesAndClasses.contains(packageOf(name)) || packagesAndClasses.contains(name);
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /**
     * Whether a member of a class may be used.
     *
     * @param name       name of a field or method
     * @param descriptor its descriptor
     */
    boolean allowsMember(String owner, String name, String descriptor) {
        Set<String> only = rules.onlyMembers.get(owner);
        Set<String> not = rules.notMembers.getOrDefault(owner, Set.of());
        return (only == null || only.contains(name)) && !not.contains(name) && !not.contains(name + descriptor);
    }
}
