package lockstep.checks.pagedownloader;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** When each fetch began and ended, in seconds of virtual time. */
final class Timetable {

    /** One fetch. */
    private record Fetch(double begin, double end) { }

    private final Collection<Fetch> fetches = new ConcurrentLinkedQueue<>();

    void add(double begin, double end) {
        fetches.add(new Fetch(begin, end));
    }

    /** For how long places were free while a page was still to begin. It does not matter in which order pages began. */
    double secondsOfFreePlaces(int places) {
        double last = fetches.stream().mapToDouble(Fetch::begin).max().orElse(0);
        double used = fetches.stream().mapToDouble(fetch -> Math.min(fetch.end, last) - fetch.begin).sum();
        return places * last - used;
    }
}
