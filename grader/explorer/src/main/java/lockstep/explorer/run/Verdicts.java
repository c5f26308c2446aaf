package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lockstep.explorer.outcome.Access;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Race;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Why;

/** What is found in one schedule, and in the end the one outcome. The first thing said counts, but a race outranks what it led to. */
final class Verdicts {
    private final Run run;
    private Finding finding;
    private Why why = Why.PLAIN;
    private String message = "";
    private Throwable thrown;
    private String thrower = "";
    private Place exit;
    private Race race;
    private boolean stuck;
    private boolean endless;
    private boolean left;

    Verdicts(Run run) {
        this.run = run;
    }

    void say(Finding said, String text, Throwable cause) {
        say(said, Why.PLAIN, text, cause);
    }

    void say(Finding said, Why because, String text, Throwable cause) {
        if (finding == null) {
            finding = said;
            why = because;
            message = text;
            thrown = cause;
        }
    }

    /** Says it whatever was said before. */
    void overrule(Finding said, String text) {
        finding = null;
        say(said, text, null);
    }

    void completed() {
        say(Finding.COMPLETED, "", null);
    }

    /** Nothing can run and no time will help; what it is, is found out by the driver, which sees all stacks. */
    void stuck() {
        stuck = true;
    }

    void endless() {
        endless = true;
    }

    /** Whether a schedule that has come so far has no end, or has threads that wait for each other in a circle while others run. */
    boolean hopeless(int idle, int decisions) {
        endless = idle > Limits.IDLE_STEPS || decisions > Limits.STEPS && !run.bodyOver;
        left = decisions > Limits.STEPS && run.bodyOver;
        stuck = decisions % Limits.STEPS_PER_LOOK == 0 && Stuck.inCircle(run.tasks);
        return endless || left || stuck;
    }

    void leftBehind() {
        left = true;
    }

    /** The program ended itself. Where it may, with status 0, that is a normal end; any other status says that it failed. */
    void exit(Task me, int status) {
        exit = Sites.place(me.site);
        if (status == 0 && run.mayExit) {
            completed();
        } else {
            say(Finding.WRONG_RESULT, me.name().concat(" ended the program: exit with status ").concat(Integer.toString(status)).concat(" at ")
                .concat(exit.text()), null);
        }
    }

    void uncaught(Task me, Thread thread, Throwable cause) {
        if (finding == null) {
            thrower = me.name();
        }
        makeRoom(me, cause);
        run.trace.fails(me, cause);
        if (cause instanceof AssertionError) {
            say(Finding.WRONG_RESULT, describe(cause).concat(" in ").concat(me.name()), cause);
        } else {
            say(Finding.UNCAUGHT_EXCEPTION, me.name().concat(" ended with ").concat(describe(cause)), cause);
        }
    }

    void body(Task me, Throwable cause) {
        makeRoom(me, cause);
        run.trace.fails(me, cause);
        if (cause instanceof AssertionError) {
            say(Finding.WRONG_RESULT, describe(cause), cause);
        } else {
            say(Finding.UNCAUGHT_EXCEPTION, describe(cause), cause);
        }
    }

    private void makeRoom(Task me, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            me.pendingTarget = null;
            run.memory.forget();
            run.trace.objects.forget();
        }
    }

    private static String describe(Throwable cause) {
        String text = cause.getMessage();
        String name = Names.of(cause);
        return text == null ? name : name.concat(": ").concat(text);
    }

    /** @param whole the object that is one variable as a whole, or {@code null} where it is a field or an element */
    void race(Task me, Task other, int otherSite, int site, boolean write, Object whole) {
        if (race == null) {
            race = new Race(access(other, otherSite, !write || otherWrites(otherSite), whole, run.memory.locksAt(other, otherSite)),
                access(me, site, write, whole, me.locks()));
        }
    }

    private static boolean otherWrites(int site) {
        return Sites.writes(site);
    }

    private static Access access(Task task, int site, boolean write, Object whole, List<String> locks) {
        boolean variable = whole == null || whole.getClass().isArray();
        String what = whole == null ? Sites.what(site) : Names.of(whole);
        return new Access(task.name(), write, what, variable ? "" : Sites.what(site), Sites.place(site), locks);
    }

    /** Called by the driver when nobody has the baton. */
    Outcome outcome(String output) {
        List<Standing> standing = Collections.emptyList();
        if (finding == null && (stuck || endless || left)) {
            Stuck found = new Stuck(run);
            standing = found.standing();
            if (endless) {
                found.endless();
            } else if (left) {
                found.leftBehind();
            }
            say(found.finding(), found.why(), found.message(), null);
        } else if (finding == Finding.LIVELOCK || finding == Finding.NOT_CONTROLLED) {
            standing = new Stuck(run).standing();
        }
        Finding shown = race != null && finding != Finding.NOT_CONTROLLED ? Finding.DATA_RACE : finding;
        String text = shown == finding ? message : raceText();
        return new Outcome(shown, finding, why, text.concat(signalless(shown)), Optional.ofNullable(thrown), thrower, Optional.ofNullable(race), standing,
            new ArrayList<>(run.trace.steps()), output, run.signalless == Sites.NONE ? Optional.empty() : Optional.of(Sites.place(run.signalless)),
            Optional.ofNullable(exit), run.trace.hash(), run.decisions, run.switches);
    }

    /** What makes a schedule possible that many a program does not think of. */
    private String signalless(Finding shown) {
        if (run.signalless == Sites.NONE || !shown.failed()) {
            return "";
        }
        return "; before that, the wait at ".concat(Sites.place(run.signalless).text())
            .concat(" returned without a signal, as the contract of wait and await allows (spurious wake-up)");
    }

    private String raceText() {
        Access one = race.earlier();
        Access two = race.later();
        String text = one.thread().concat(one.write() ? " writes " : " reads ").concat(one.text()).concat(" (").concat(one.place().text()).concat("), ")
            .concat(two.thread()).concat(two.write() ? " writes " : " reads ").concat(two.text()).concat(" (").concat(two.place().text())
            .concat("), and nothing orders the two");
        return finding != null && finding.failed() ? text.concat("; here it leads to ").concat(finding.name()).concat(": ").concat(message) : text;
    }
}
