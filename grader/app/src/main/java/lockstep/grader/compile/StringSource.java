package lockstep.grader.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;
import lockstep.grader.overlay.SourceFile;

/** A source file that the compiler reads from memory. */
final class StringSource extends SimpleJavaFileObject {

    private final SourceFile file;

    StringSource(SourceFile file) {
        super(URI.create("string:///" + file.path()), Kind.SOURCE);
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
    }
}
