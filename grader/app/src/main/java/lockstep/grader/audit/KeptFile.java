package lockstep.grader.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.grader.catalog.Complaint;

/** A file of the kit that the grader can make, and that is kept all the same, to be read. */
record KeptFile(Path path) {

    /** What stands in it; nothing where there is none. */
    String text() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw Complaint.machine(e, "%s cannot be read: %s", path, e.getMessage());
        }
    }

    /** Whether this stands in it. Where the terms say so, it is written there first. */
    boolean isOrBecomes(String text, Terms terms) {
        if (terms.rewrites()) {
            write(text);
        }
        return text().equals(text);
    }

    private void write(String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw Complaint.machine(e, "%s cannot be written: %s", path, e.getMessage());
        }
    }
}
