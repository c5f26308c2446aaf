package lockstep.grader.watch;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Course;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Reset;
import lockstep.grader.desk.Speech;
import lockstep.grader.report.Glance;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Budget;

/** What happens upon each event. It runs in one thread, and what it shows is one {@link Scene}. */
final class Session {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int FAR = 10;
    private static final int CONTROL_C = 3;
    private static final int CONTROL_D = 4;

    private final Desk desk;
    private final Speech words;
    private final Face face;
    private final FileWatch files;
    private final Grades grading;
    private final Replay replay;
    private final boolean manual;
    private Scene scene;
    private boolean busy;
    private Optional<Exercise> again = Optional.empty();
    private Optional<Reset> asked = Optional.empty();
    /** Where a reset has kept the files; told until the student saves something. */
    private List<String> kept = List.of();
    private boolean resets;

    /** Nothing is graded yet. */
    Session(Desk desk, Speech words, Tools tools, Replay replay, boolean manual) {
        this.desk = desk;
        this.words = words;
        this.face = tools.face();
        this.files = tools.files();
        this.grading = tools.grading();
        this.replay = replay;
        this.manual = manual;
        Course course = Course.of(desk);
        this.scene = Scene.of(course, course.steps().get(0).exercise(), "");
    }

    /** What it works with; whoever made them closes them. */
    record Tools(Face face, FileWatch files, Grades grading) { }

    /** Begins with this exercise; where none is named, with the first that is not solved. */
    void begin(Optional<Exercise> named) {
        Optional<Exercise> first = named.or(() -> scene.course().first().map(Course.Step::exercise));
        first.ifPresentOrElse(this::enter, this::enterAll);
        face.draw(scene);
    }

    private void enter(Exercise exercise) {
        files.watch(List.of(exercise));
        scene = Scene.of(Course.of(desk), exercise, words.get("manual"));
        if (!manual) {
            grade(exercise);
        }
    }

    /** All are solved. Whatever is changed is graded. */
    private void enterAll() {
        List<Exercise> all = scene.course().steps().stream().map(Course.Step::exercise).filter(Exercise::runsHere).toList();
        files.watch(all);
        scene = Scene.of(scene.course(), all.get(0), words.get("waits.any")).withNotice(List.of(words.get("all-solved")));
    }

    /**
     * Acts upon an event.
     *
     * @return whether it goes on
     */
    boolean on(Event event) {
        boolean goesOn = !(event instanceof Event.Ended) && orTold(event);
        if (goesOn) {
            face.draw(scene);
        }
        return goesOn;
    }

    private boolean orTold(Event event) {
        try {
            return act(event);
        } catch (Complaint e) {
            scene = scene.withSheet(e.getMessage());
            return true;
        }
    }

    private boolean act(Event event) {
        if (event instanceof Event.Pressed pressed) {
            return asked.isPresent() ? answer(pressed.character()) : Key.of(pressed.character()).map(this::press).orElse(true);
        } else if (event instanceof Event.Saved saved) {
            saved(saved.exercise());
        } else if (event instanceof Event.SeenEarly early) {
            early(early.mark());
        } else if (event instanceof Event.Graded graded) {
            graded(graded);
        } else if (event instanceof Event.Progressed progressed) {
            scene = scene.withStatus(words.get("grading-all", progressed.done(), progressed.all()));
        } else if (event instanceof Event.AllGraded all) {
            allGraded(all);
        } else if (event instanceof Event.GivenUp) {
            ended(words.get("grading"));
        } else if (event instanceof Event.Failed failed) {
            ended(words.get("failed"));
            scene = scene.withSheet(failed.why());
        }
        return true;
    }

    private void saved(Exercise exercise) {
        kept = resets ? kept : List.of();
        resets = false;
        if (!manual) {
            scene = exercise.id().equals(scene.exercise().id()) ? scene : Scene.of(scene.course(), exercise, "");
            grade(exercise);
        }
    }

    private void grade(Exercise exercise) {
        scene = scene.withoutSheet();
        again = busy ? Optional.of(exercise) : Optional.empty();
        if (busy) {
            grading.hurry();
        }
        if (!busy) {
            busy = true;
            grading.begin(exercise);
            scene = scene.withStatus(words.get("grading"));
        }
    }

    private void early(ExerciseMark mark) {
        if (mark.id().equals(scene.exercise().id())) {
            String says = Glance.shown(mark).isPresent() ? "grading-more" : "none-so-far";
            scene = scene.withSeen(new Scene.Seen(mark, true), kept)
                    .withStatus(words.get(says, Grading.FIRST.schedules(), Integer.toString(Budget.SCHEDULES)));
        }
    }

    private void graded(Event.Graded graded) {
        String seconds = String.format(Locale.ROOT, "%.1f", graded.millis() / 1_000.0).replace(".", words.get("decimal-mark"));
        ended(words.get("graded", TIME.format(LocalTime.now()), seconds) + " " + (graded.complaint().isEmpty() ? rest() : graded.complaint()));
        scene = scene.with(Course.of(desk));
        graded.report().exercises().stream().filter(mark -> mark.id().equals(scene.exercise().id())).forEach(mark -> {
            Optional<String> next = scene.course().after(scene.exercise()).map(Course.Step::heading);
            List<String> told = new Answers(desk, words).notice(scene.exercise(), mark, next);
            scene = scene.withSeen(new Scene.Seen(mark, false), Stream.concat(kept.stream(), told.stream()).toList());
        });
    }

    private void allGraded(Event.AllGraded all) {
        ended(all.complaint().isEmpty() ? words.get("back") : all.complaint());
        scene = scene.with(Course.of(desk)).withSheet(new Answers(desk, words).all(all.report()));
    }

    /** A grading is over; another one may be wanted meanwhile. */
    private void ended(String status) {
        busy = false;
        scene = scene.withStatus(status);
        again.ifPresent(this::grade);
    }

    private String rest() {
        return words.get(manual ? "manual" : "waits.one");
    }

    private boolean press(Key key) {
        switch (key) {
            case NEXT -> next();
            case HINT -> sheet(() -> new Answers(desk, words).hint(scene.exercise(), scene.seen().map(Scene.Seen::mark)));
            case EXPLAIN -> sheet(() -> new Answers(desk, words).explain(scene.exercise(), scene.seen().map(Scene.Seen::mark)));
            case LIST -> sheet(() -> new Answers(desk, words).list());
            case REPLAY -> replay();
            case RESET -> ask();
            case ALL -> all();
            case GRADE -> grade(scene.exercise());
            case DOWN -> scroll(1);
            case UP -> scroll(-1);
            case FAR_DOWN -> scroll(FAR);
            case FAR_UP -> scroll(-FAR);
            case BACK -> scene = scene.withoutSheet().withStatus(busy ? scene.status() : rest());
            default -> {
                return key != Key.QUIT;
            }
        }
        return true;
    }

    private void next() {
        Optional<Course.Step> next = scene.course().after(scene.exercise());
        if (next.isEmpty()) {
            enterAll();
        } else if (next.get().exercise().id().equals(scene.exercise().id())) {
            scene = scene.withStatus(words.get("last"));
        } else {
            enter(next.get().exercise());
        }
    }

    /** Shows a page, or why there is none. */
    private void sheet(Supplier<String> page) {
        try {
            scene = scene.withSheet(page.get()).withStatus(busy ? scene.status() : words.get("back"));
        } catch (Complaint e) {
            scene = scene.withSheet(e.getMessage()).withStatus(busy ? scene.status() : words.get("back"));
        }
    }

    private void replay() {
        Optional<Runnable> shows = scene.seen().flatMap(seen -> Glance.shown(seen.mark())).flatMap(check -> replay.of(scene.exercise(), check));
        shows.ifPresentOrElse(face::lend, () -> scene = scene.withStatus(words.get("replay")));
    }

    private void all() {
        if (!busy) {
            busy = true;
            grading.beginAll();
            scene = scene.withStatus(words.get("grading"));
        }
    }

    private void scroll(int lines) {
        scene = scene.scrolledTo(Math.min(scene.scroll() + lines, face.lastScroll(scene)));
    }

    private void ask() {
        Reset reset = new Reset(desk, scene.exercise());
        asked = Optional.of(reset).filter(Reset::isNeeded);
        scene = scene.withStatus((asked.isPresent() ? reset.question() : reset.needless()).strip());
    }

    private boolean answer(int character) {
        Reset reset = asked.orElseThrow();
        asked = Optional.empty();
        scene = scene.withStatus(busy ? words.get("grading") : rest());
        if (reset.isYes(Character.toString(character))) {
            kept = reset.restore(Clock.systemUTC()).strip().lines().toList();
            resets = true;
            scene = scene.with(Course.of(desk)).withNotice(kept);
        } else {
            scene = scene.withNotice(List.of(reset.left().strip()));
        }
        return character != CONTROL_C && character != CONTROL_D;
    }
}
