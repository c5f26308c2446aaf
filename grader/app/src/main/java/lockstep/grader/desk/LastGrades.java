package lockstep.grader.desk;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.grade.Request;
import lockstep.grader.report.Report;
import lockstep.protocol.Budget;

/** Keeps for the student's desk what a grading says. A report is worth more than that: what goes wrong here is told, and changes nothing else. */
public final class LastGrades {

    private final Desk desk;
    private final Request request;
    private final Map<String, String> before;

    private LastGrades(Desk desk, Request request, Map<String, String> before) {
        this.desk = desk;
        this.request = request;
        this.before = before;
    }

    /** Made before the grading, so that it is known which files were graded. */
    public static LastGrades of(Request request, Catalog catalog) {
        Desk desk = new Desk(catalog, Speech.in(request.lang()));
        return new LastGrades(desk, request, desk.fingerprints(request.folder()));
    }

    /**
     * Keeps what a report says, unless its grading had less than the usual budget.
     *
     * @param complaints is told where it cannot be kept
     */
    public void keep(Report report, Consumer<String> complaints) {
        Budget budget = request.budget();
        if (budget.schedules() < Budget.SCHEDULES || budget.seconds() < Budget.SECONDS) {
            return;
        }
        try {
            desk.keep(report, before, Clock.systemUTC());
        } catch (Complaint e) {
            complaints.accept(e.getMessage());
        }
    }
}
