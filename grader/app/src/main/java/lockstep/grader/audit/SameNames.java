package lockstep.grader.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;

/** Law 1. */
final class SameNames implements Law.Rule {

    private static final Pattern MODULE = Pattern.compile("<module>(exercises|solutions)/([^<]+)</module>");

    @Override
    public void look(Ground ground, Notes notes) {
        Set<String> names = ground.catalog().exercises().stream().map(Exercise::folderName).collect(Collectors.toCollection(TreeSet::new));
        compare("exercises/", folders(ground.kit().exercises()), names, notes);
        compare("solutions/", folders(ground.kit().solutions()), names, notes);
        String pom = read(ground.kit().home().resolve("pom.xml"));
        compare("the modules below exercises in pom.xml", modules(pom, "exercises"), names, notes);
        compare("the modules below solutions in pom.xml", modules(pom, "solutions"), names, notes);
        Set<String> packages = ground.catalog().exercises().stream().map(Exercise::shortPackage).collect(Collectors.toCollection(TreeSet::new));
        compare("the packages below lockstep.checks", ground.catalog().packagesOfChecks(), packages, notes);
    }

    private static void compare(String where, Set<String> found, Set<String> wanted, Notes notes) {
        for (String name : wanted) {
            notes.expect(found.contains(name), "%s lacks %s", where, name);
        }
        for (String name : found) {
            notes.expect(wanted.contains(name), "%s has %s, which is no exercise", where, name);
        }
    }

    private static Set<String> modules(String pom, String kind) {
        return MODULE.matcher(pom).results().filter(match -> match.group(1).equals(kind)).map(match -> match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
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
