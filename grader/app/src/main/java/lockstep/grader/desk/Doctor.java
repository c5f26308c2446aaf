package lockstep.grader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Kit;

/** Looks at what the kit needs of a machine. It needs no kit itself, and goes on where something is missing. */
public final class Doctor {

    private static final long ENOUGH = 500L * 1024 * 1024;
    private static final long MEGA = 1024 * 1024;

    private final Speech speech;
    private final Map<String, String> environment;

    /** What it finds in this environment. */
    public Doctor(Speech speech, Map<String, String> environment) {
        this.speech = speech;
        this.environment = environment;
    }

    /** Everything it looks at. */
    public Diagnosis diagnosis() {
        Stream<Symptom> machine = Stream.of(jdk(), maven(), encoding(), taskset());
        return new Diagnosis(Stream.concat(machine, kit().stream()).toList());
    }

    private Symptom jdk() {
        String where = Runtime.version() + ", " + System.getProperty("java.home");
        return ToolProvider.getSystemJavaCompiler() == null ? bad("jdk", "jdk.no-compiler", where) : good("jdk", where);
    }

    private Symptom maven() {
        Optional<Maven> maven = Maven.in(environment);
        if (maven.isEmpty()) {
            return bad("maven", "maven.missing");
        }
        Optional<Maven.Version> version = maven.get().version();
        if (version.isEmpty()) {
            return bad("maven", "maven.dead", maven.get().command());
        }
        String where = version.get() + ", " + maven.get().command();
        return version.get().serves() ? good("maven", where) : bad("maven", "maven.old", where);
    }

    /** What the terminal really shows, nobody but its user knows. */
    private Symptom encoding() {
        if (Maven.isWindows()) {
            return info("encoding", speech.get("doctor.encoding.sample"));
        }
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG").map(name -> environment.getOrDefault(name, "")).filter(value -> !value.isEmpty())
                .findFirst().orElse("");
        return locale.matches("(?i).*utf-?8.*") ? good("encoding", locale + ". " + speech.get("doctor.encoding.sample"))
                : bad("encoding", "encoding.not-utf8", locale.isEmpty() ? "C" : locale);
    }

    private Symptom taskset() {
        Optional<Path> found = Maven.onPath(environment, List.of("taskset"));
        return info("taskset", found.map(path -> speech.get("doctor.taskset.there", path)).orElseGet(() -> speech.get("doctor.taskset.missing")));
    }

    private List<Symptom> kit() {
        try {
            Kit kit = Kit.here();
            return List.of(good("kit", kit.home().toString()), writing(kit.exercises()), writing(kit.home().resolve(".lockstep")),
                    writing(Path.of(System.getProperty("java.io.tmpdir"))), room(kit.home()), room(Path.of(System.getProperty("java.io.tmpdir"))));
        } catch (Complaint e) {
            return List.of(new Symptom(Symptom.Weight.BAD, speech.get("doctor.kit.name"), e.getMessage(), ""));
        }
    }

    private Symptom writing(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".probe", ""));
            return good("writing", folder.toString());
        } catch (IOException e) {
            return bad("writing", "writing.refused", folder);
        }
    }

    private Symptom room(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            String says = speech.get("doctor.room.free", free / MEGA, folder);
            return free >= ENOUGH ? good("room", says) : bad("room", "room.little", says, ENOUGH / MEGA);
        } catch (IOException e) {
            return info("room", e.toString());
        }
    }

    private Symptom good(String name, String found) {
        return new Symptom(Symptom.Weight.GOOD, speech.get("doctor." + name + ".name"), found, "");
    }

    private Symptom info(String name, String found) {
        return new Symptom(Symptom.Weight.INFO, speech.get("doctor." + name + ".name"), found, "");
    }

    private Symptom bad(String name, String what, Object... args) {
        return new Symptom(Symptom.Weight.BAD, speech.get("doctor." + name + ".name"), speech.get("doctor." + what + ".found", args),
                speech.get("doctor." + what + ".mend", args));
    }
}
