package lockstep.grader.cli;

import lockstep.grader.report.Ink;
import picocli.CommandLine.Help.Ansi;

/** When the text report is coloured. */
enum Color {
    /** On a terminal, unless the environment says no. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    Ink ink() {
        boolean coloured = this == ALWAYS || this == AUTO && System.getenv("NO_COLOR") == null && Ansi.AUTO.enabled();
        return coloured ? Ink.ANSI : Ink.PLAIN;
    }
}
