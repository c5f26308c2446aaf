package lockstep.grader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A script in place of Maven. */
record FakeMaven(Path folder) {

    static FakeMaven in(Path folder) {
        return new FakeMaven(folder);
    }

    void doing(String script) throws IOException {
        Path mvn = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\n" + script + "\n");
        if (!mvn.toFile().setExecutable(true)) {
            throw new IOException(mvn + " cannot be made executable");
        }
    }
}
