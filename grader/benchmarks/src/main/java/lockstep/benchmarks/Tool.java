package lockstep.benchmarks;

/** One of the two. */
interface Tool {
    /** Runs the program under so many schedules, or fewer where one fails or the tool knows no more. */
    Result explore(Program program, int schedules);

    /** How many schedules were run, and what came of it. */
    record Result(int schedules, String verdict) {
    }
}
