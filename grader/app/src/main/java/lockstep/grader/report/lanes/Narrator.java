package lockstep.grader.report.lanes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lockstep.grader.judge.Act;
import lockstep.grader.judge.Drawing;
import lockstep.grader.report.lanes.Story.Hold;
import lockstep.grader.report.lanes.Story.Link;
import lockstep.grader.report.lanes.Story.Wait;

/** Reads a schedule from top to bottom and remembers who holds and waits for what. */
final class Narrator {

    private final Drawing drawing;
    private final List<Lane> lanes;
    private final Map<String, Given> given = new HashMap<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private Narrator(Drawing drawing) {
        this.drawing = drawing;
        this.lanes = IntStream.range(0, drawing.threads().size()).mapToObj(Lane::new).toList();
    }

    static Story tell(Drawing drawing) {
        Narrator narrator = new Narrator(drawing);
        for (int row = 0; row < drawing.rows().size(); row++) {
            narrator.row(row, drawing.rows().get(row));
        }
        narrator.end();
        return new Story(List.copyOf(narrator.holds), List.copyOf(narrator.waits), List.copyOf(narrator.links));
    }

    /** A lock that is held. */
    private record Held(String lock, Moment since) { }

    /** A lock that was given back. */
    private record Given(int thread, Moment when) { }

    /** A wait that goes on; {@code wanted} is the lock that the thread has when it ends, if any. */
    private record Pause(Moment since, Optional<String> wanted) { }

    /** What is known of a thread at some row. */
    private static final class Lane {

        private final int thread;
        private final Deque<Held> held = new ArrayDeque<>();
        private Optional<Pause> pause = Optional.empty();

        private Lane(int thread) {
            this.thread = thread;
        }

        private boolean holds(String lock) {
            return held.stream().anyMatch(one -> one.lock().equals(lock));
        }
    }

    private void row(int number, Drawing.Row row) {
        Lane lane = lanes.get(row.thread());
        int of = row.acts().size() + 1;
        if (row.acts().isEmpty() || row.acts().get(0).kind() != Act.Kind.STANDS) {
            goOn(lane, new Moment(number, 0, 1));
        }
        for (int i = 0; i < row.acts().size(); i++) {
            act(lane, row.acts().get(i), new Moment(number, i + 1, of));
        }
    }

    private void goOn(Lane lane, Moment now) {
        lane.pause.ifPresent(pause -> {
            waits.add(new Wait(lane.thread, pause.since(), Optional.of(now)));
            lane.pause = Optional.empty();
            pause.wanted().ifPresent(lock -> takeAfterWaiting(lane, lock, now));
        });
    }

    private void takeAfterWaiting(Lane lane, String lock, Moment now) {
        Given last = given.get(lock);
        if (last != null && last.thread() != lane.thread) {
            links.add(new Link(Link.Kind.HANDS_ON, last.thread(), last.when(), lane.thread, now));
        }
        lane.held.push(new Held(lock, now));
    }

    private void act(Lane lane, Act act, Moment now) {
        if (act.kind() != Act.Kind.STANDS) {
            goOn(lane, now);
        }
        switch (act.kind()) {
            case TAKES -> take(lane, act.on(), now);
            case TRIES -> tries(lane, act.on(), now);
            case GIVES_BACK -> giveBack(lane, act.on(), now);
            case WAITS -> await(lane, act.on(), now);
            case WANTS -> pause(lane, now, Optional.of(act.on()));
            case STANDS -> stand(lane, now);
            case WAKES -> link(Link.Kind.WAKES, lane, act.on(), now);
            case WAKES_ALL -> lanes.stream().filter(other -> waitsOn(other, act.on()))
                    .forEach(other -> links.add(new Link(Link.Kind.WAKES, lane.thread, now, other.thread, now)));
            case STARTS -> link(Link.Kind.STARTS, lane, act.on(), now);
            case INTERRUPTS -> link(Link.Kind.INTERRUPTS, lane, act.on(), now);
            default -> { }
        }
    }

    /** After a wait for this very lock the thread has it already. */
    private static void take(Lane lane, String lock, Moment now) {
        if (!lane.holds(lock) || lane.held.peek().since().row() != now.row()) {
            lane.held.push(new Held(lock, now));
        }
    }

    private void tries(Lane lane, String lock, Moment now) {
        boolean kept = drawing.rows().stream().skip(now.row()).filter(row -> row.thread() == lane.thread).flatMap(row -> row.acts().stream())
                .anyMatch(act -> act.kind() == Act.Kind.GIVES_BACK && act.on().equals(lock));
        if (kept) {
            lane.held.push(new Held(lock, now));
        }
    }

    private void giveBack(Lane lane, String lock, Moment now) {
        lane.held.stream().filter(held -> held.lock().equals(lock)).findFirst().ifPresent(held -> close(lane, held, Optional.of(now)));
        given.put(lock, new Given(lane.thread, now));
    }

    private void close(Lane lane, Held held, Optional<Moment> end) {
        lane.held.remove(held);
        holds.add(new Hold(lane.thread, held.lock(), lane.held.size(), held.since(), end));
    }

    private void await(Lane lane, String named, Moment now) {
        Optional<String> innermost = lane.held.stream().findFirst().map(Held::lock);
        Optional<String> lock = named.isEmpty() ? innermost : Optional.of(named);
        lock.ifPresent(name -> giveBack(lane, name, now));
        pause(lane, now, lock);
    }

    /** Who parks right after it asked for a lock has not got it yet. */
    private void stand(Lane lane, Moment now) {
        if (lane.pause.isPresent()) {
            return;
        }
        Optional<Held> asked = lane.held.stream().findFirst().filter(held -> asksForALock(lane, held, now));
        asked.ifPresent(lane.held::remove);
        pause(lane, now, asked.map(Held::lock));
    }

    private boolean asksForALock(Lane lane, Held held, Moment now) {
        int first = held.since().row();
        List<Act.Kind> since = drawing.rows().subList(first, now.row() + 1).stream().filter(row -> row.thread() == lane.thread)
                .flatMap(row -> row.acts().stream()).map(Act::kind).toList();
        int stood = since.lastIndexOf(Act.Kind.STANDS);
        return stood > 0 && (since.get(stood - 1) == Act.Kind.TAKES || since.get(stood - 1) == Act.Kind.TRIES);
    }

    private static void pause(Lane lane, Moment now, Optional<String> wanted) {
        lane.pause = Optional.of(new Pause(now, wanted));
    }

    private void link(Link.Kind kind, Lane lane, String thread, Moment now) {
        int other = drawing.threads().indexOf(thread);
        if (other >= 0 && other != lane.thread) {
            links.add(new Link(kind, lane.thread, now, other, now));
        }
    }

    private static boolean waitsOn(Lane lane, String lock) {
        return lane.pause.flatMap(Pause::wanted).filter(lock::equals).isPresent();
    }

    private void end() {
        lanes.forEach(lane -> lane.pause.ifPresent(pause -> pause.wanted().ifPresent(lock -> blocked(lane, lock, pause.since()))));
        lanes.forEach(lane -> lane.pause.ifPresent(pause -> waits.add(new Wait(lane.thread, pause.since(), Optional.empty()))));
        lanes.forEach(lane -> List.copyOf(lane.held).forEach(held -> close(lane, held, Optional.empty())));
    }

    /** Locks are known by the name of their class alone, so this is said only where just one other thread can be meant. */
    private void blocked(Lane lane, String lock, Moment since) {
        List<Lane> holders = lanes.stream().filter(other -> other != lane && other.holds(lock)).toList();
        if (holders.size() == 1) {
            links.add(new Link(Link.Kind.BLOCKED_BY, lane.thread, since, holders.get(0).thread, since));
        }
    }
}
