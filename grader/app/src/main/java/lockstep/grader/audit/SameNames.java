package lockstep.grader.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;

/** Law 1. An exercise that needs a newer JDK stands in the profile of that JDK; where it cannot be built, its checks may be missing. */
final class SameNames implements Law.Rule {

    private static final int OLDEST_JDK = 17;
    private static final Pattern MODULE = Pattern.compile("<module>((?:exercises|solutions)/[^<]+)</module>");
    private static final Pattern PROFILE = Pattern.compile("<profile>.*?</profile>", Pattern.DOTALL);
    private static final Pattern JDK = Pattern.compile("<jdk>\\[(\\d+),\\)</jdk>");

    @Override
    public void look(Ground ground, Notes notes) {
        Set<String> names = ground.catalog().exercises().stream().map(Exercise::folderName).collect(Collectors.toCollection(TreeSet::new));
        compare("exercises/", folders(ground.kit().exercises()), names, notes);
        compare("solutions/", folders(ground.kit().solutions()), names, notes);
        Map<String, Integer> modules = modules(read(ground.kit().home().resolve("pom.xml")));
        for (String kind : List.of("exercises/", "solutions/")) {
            Set<String> found = modules.keySet().stream().filter(module -> module.startsWith(kind)).map(module -> module.substring(kind.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            compare("the modules below " + kind + " in pom.xml", found, names, notes);
            ground.catalog().exercises().forEach(exercise -> lookAtJdk(kind + exercise.folderName(), exercise.jdk(), modules, notes));
        }
        lookAtChecks(ground, notes);
    }

    private static void lookAtJdk(String module, int jdk, Map<String, Integer> modules, Notes notes) {
        int oldest = modules.getOrDefault(module, jdk);
        notes.expect(oldest == jdk, "pom.xml has %s built from JDK %d on, but its exercise.yaml says %d", module, oldest, jdk);
    }

    private static void lookAtChecks(Ground ground, Notes notes) {
        Set<String> found = new TreeSet<>(ground.catalog().packagesOfChecks());
        for (Exercise exercise : ground.catalog().exercises()) {
            if (!exercise.runsHere()) {
                found.add(exercise.shortPackage());
            }
        }
        Set<String> packages = ground.catalog().exercises().stream().map(Exercise::shortPackage).collect(Collectors.toCollection(TreeSet::new));
        compare("the packages below lockstep.checks", found, packages, notes);
    }

    private static void compare(String where, Set<String> found, Set<String> wanted, Notes notes) {
        for (String name : wanted) {
            notes.expect(found.contains(name), "%s lacks %s", where, name);
        }
        for (String name : found) {
            notes.expect(wanted.contains(name), "%s has %s, which is no exercise", where, name);
        }
    }

    /** The modules, each with the oldest JDK that builds it. */
    private static Map<String, Integer> modules(String pom) {
        Map<String, Integer> modules = new TreeMap<>();
        List<String> profiles = PROFILE.matcher(pom).results().map(MatchResult::group).toList();
        profiles.forEach(profile -> JDK.matcher(profile).results().forEach(jdk -> addAll(profile, Integer.parseInt(jdk.group(1)), modules)));
        addAll(PROFILE.matcher(pom).replaceAll(""), OLDEST_JDK, modules);
        return modules;
    }

    private static void addAll(String part, int jdk, Map<String, Integer> modules) {
        MODULE.matcher(part).results().forEach(module -> modules.put(module.group(1), jdk));
    }

    private static Set<String> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> folders = children.filter(Files::isDirectory).toList();
            return folders.stream().map(child -> child.getFileName().toString()).filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw Complaint.machine(e, "%s cannot be read: %s", folder, e.getMessage());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Complaint.machine(e, "%s cannot be read: %s", file, e.getMessage());
        }
    }
}
