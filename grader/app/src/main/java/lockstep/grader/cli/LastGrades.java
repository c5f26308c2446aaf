package lockstep.grader.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Speech;
import lockstep.grader.grade.Request;
import lockstep.grader.report.Report;
import lockstep.protocol.Budget;

/** Keeps for the student's desk what a grading says. A report is worth more than that: what goes wrong here is told, and changes nothing else. */
record LastGrades(Desk desk, Request request, Map<String, String> before) {

    /** Made before the grading, so that it is known which files were graded. */
    static LastGrades of(Request request, Catalog catalog) {
        Desk desk = new Desk(catalog, Speech.in(request.lang()));
        return new LastGrades(desk, request, desk.fingerprints(request.folder()));
    }

    void keep(Report report, PrintWriter err) {
        Budget budget = request.budget();
        if (budget.schedules() < Budget.SCHEDULES || budget.seconds() < Budget.SECONDS) {
            return;
        }
        try {
            desk.keep(report, before, Clock.systemUTC());
        } catch (Complaint e) {
            err.println("lockstep: " + e.getMessage());
        }
    }
}
