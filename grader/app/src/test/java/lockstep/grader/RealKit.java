package lockstep.grader;

import java.nio.file.Path;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Kit;

/** The kit that these tests stand in. Tests run in the folder of their module. */
public final class RealKit {

    private static final Kit KIT = new Kit(Path.of("").toAbsolutePath().getParent().getParent());

    private RealKit() { }

    /** Where it is. */
    public static Kit kit() {
        return KIT;
    }

    /** What it consists of. */
    public static Catalog catalog() {
        return Catalog.of(KIT);
    }
}
