package lockstep.explorer;

/** The report of a search, step by step, in a form that every build tool and IDE shows. */
@SuppressWarnings("serial")
final class FailingSchedule extends Throwable {
    FailingSchedule(String report) {
        super("\n" + report.stripTrailing(), null, false, false);
    }
}
