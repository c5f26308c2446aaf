package lockstep.pagedownloader;

/** Ends a download whose thread was interrupted, and brings along what was there by then. */
public final class DownloadInterruptedException extends InterruptedException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    /** An end with this report. */
    public DownloadInterruptedException(Report report) {
        super("the download was interrupted");
        this.report = report;
    }

    /** What had become of each page when the download ended. */
    public Report report() {
        return report;
    }
}
