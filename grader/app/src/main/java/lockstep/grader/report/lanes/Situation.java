package lockstep.grader.report.lanes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lockstep.grader.judge.Drawing;

/**
 * Who holds and waits for what after some row of a schedule.
 *
 * @param held    the locks that are held
 * @param waiting the threads that wait
 */
public record Situation(List<Held> held, List<Waiting> waiting) {

    /**
     * A lock that is held.
     *
     * @param thread the number of the thread
     */
    public record Held(String lock, int thread) { }

    /**
     * A thread that waits.
     *
     * @param thread its number
     * @param since  the row in which it began
     */
    public record Waiting(int thread, int since) { }

    /** The situations after each row, in order. */
    public static List<Situation> after(Drawing drawing) {
        Story story = Narrator.tell(drawing);
        return IntStream.range(0, drawing.rows().size()).mapToObj(row -> after(row, story)).toList();
    }

    private static Situation after(int row, Story story) {
        List<Held> held = story.holds().stream().filter(hold -> lasts(row, hold.from(), hold.to())).map(hold -> new Held(hold.lock(), hold.thread()))
                .distinct().toList();
        List<Waiting> waiting = story.waits().stream().filter(wait -> lasts(row, wait.from(), wait.to()))
                .map(wait -> new Waiting(wait.thread(), wait.from().row())).toList();
        return new Situation(held, waiting);
    }

    private static boolean lasts(int row, Moment from, Optional<Moment> to) {
        return from.row() <= row && to.map(Moment::row).filter(end -> end <= row).isEmpty();
    }
}
