package lockstep.grader.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.overlay.Overlay;
import lockstep.grader.overlay.Overlayer;
import lockstep.grader.overlay.SourceFile;

/**
 * The files of an exercise that a student works on, as they are now.
 *
 * @param files the files; empty where one is missing or cannot be used
 */
record Work(List<SourceFile> files) {

    /** Those in the exercise's folder. */
    static Work on(Exercise exercise) {
        try {
            Overlay overlay = Overlayer.lay(exercise, Optional.of(exercise.folder()));
            return new Work(overlay instanceof Overlay.Complete complete ? complete.submitted() : List.of());
        } catch (Complaint e) {
            // A file that the exercise gives is missing. Who grades is told so.
            return new Work(List.of());
        }
    }

    /** Tells these files from others, on every system; empty where there are none. */
    String fingerprint() {
        if (files.isEmpty()) {
            return "";
        }
        MessageDigest digest = sha256();
        for (SourceFile file : files) {
            byte[] text = file.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            digest.update((file.path() + "\n" + text.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    List<Todo> todos() {
        return files.stream().flatMap(Todo::in).toList();
    }
}
