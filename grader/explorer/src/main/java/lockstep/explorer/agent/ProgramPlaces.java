package lockstep.explorer.agent;

import lockstep.explorer.outcome.Place;
import lockstep.explorer.run.Sites;
import org.objectweb.asm.Label;

/** The places of one method of the program, as its visitors come to them. */
final class ProgramPlaces implements Rewriter.Places {
    /** Code that is not the program's: it has no places. */
    static final Rewriter.Places NONE = new Rewriter.Places() {
        @Override
        public int site(String what, String field, boolean write) {
            return Sites.NONE;
        }

        @Override
        public void line(int line, Label start) {
            // the JDK's lines are of no interest
        }
    };

    private final String className;
    private final String method;
    private final String file;
    private int line;
    private String receiver = "";

    ProgramPlaces(String className, String method, String file, int firstLine) {
        this.className = className.replace('/', '.');
        this.method = method;
        this.file = file;
        this.line = firstLine;
    }

    @Override
    public int site(String what, String field, boolean write) {
        return Sites.add(new Place(className, method, file, line), what, field, write);
    }

    /** The next call is on what this field holds; empty where nobody knows. */
    void on(String field) {
        receiver = field;
    }

    @Override
    public int call(String name) {
        return site(receiver.isEmpty() ? name : receiver + "." + name, "", false);
    }

    @Override
    public void line(int number, Label start) {
        line = number;
    }
}
