package lockstep.grader.watch;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Speech;
import lockstep.grader.report.Ink;

/** Watches an exercise until the student has enough. */
public final class Watching {

    private static final String TEXTS = "lockstep/grader/watch";

    private final Catalog catalog;
    private final Speech speech;
    private final Speech words;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /** Of this kit, in the language of this speech. */
    public Watching(Catalog catalog, Speech speech) {
        this.catalog = catalog;
        this.speech = speech;
        this.words = speech.from(TEXTS);
    }

    /**
     * How it is done.
     *
     * @param exercise what to begin with; empty for the first that is not solved
     * @param manual   whether only a key makes it grade
     * @param terminal whether there is a terminal to draw on and to press keys at
     * @param ink      how the screen is coloured
     */
    public record Wish(Optional<Exercise> exercise, boolean manual, boolean terminal, Ink ink) { }

    /**
     * Does it. Returns when a key says so, or nobody is there any more.
     *
     * @param out where lines go if there is no screen
     * @throws Complaint where a key is needed and there are none
     */
    public void run(Wish wish, Replay replay, PrintWriter out) {
        Consumer<Event> tell = events::add;
        Optional<Face> screen = wish.terminal() ? ScreenFace.open(new Screen(words, wish.ink()), tell) : Optional.empty();
        if (screen.isEmpty() && wish.manual()) {
            throw Complaint.use("%s", words.get("manual-without-terminal"));
        }
        try (Face face = screen.orElseGet(() -> new PlainFace(out, words, tell));
                FileWatch files = new FileWatch(new Bell(true), exercise -> tell.accept(new Event.Saved(exercise)));
                Grading grading = new Grading(catalog, words.lang(), tell)) {
            Session session = new Session(new Desk(catalog, speech), words, new Session.Tools(face, files, grading), replay, wish.manual());
            session.begin(wish.exercise());
            while (session.on(events.take())) {
                // The session has shown it.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
