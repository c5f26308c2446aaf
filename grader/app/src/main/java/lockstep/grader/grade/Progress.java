package lockstep.grader.grade;

/** Is told how far a run has come. Called from several threads. */
@FunctionalInterface
public interface Progress {

    /** Nobody wants to know. */
    Progress SILENT = (done, all) -> { };

    /**
     * Some exercises are done.
     *
     * @param done how many
     * @param all  of how many
     */
    void done(int done, int all);
}
