package lockstep.grader.cli;

import java.io.PrintWriter;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Kit;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Speech;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands of the student's desk have in common. */
final class AtTheDesk {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private Language language;

    /** The desk in the kit that this program was started from. */
    Desk desk() {
        return new Desk(Catalog.of(Kit.here()), speech());
    }

    Speech speech() {
        return Speech.in(language.chosen());
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    void print(String page) {
        out().print(page);
        out().flush();
    }
}
