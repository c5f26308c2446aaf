package lockstep.checks.pagedownloader;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lockstep.check.Finding;
import lockstep.pagedownloader.Fetcher;
import lockstep.pagedownloader.Page;
import lockstep.pagedownloader.Report;

/** Some pages, and what was asked of them. */
final class Web implements Fetcher {

    /** Far beyond what any page here takes. */
    static final Duration PATIENT = Duration.ofDays(1);

    private final Map<URI, Answer> answers = new HashMap<>();
    private final Map<URI, AtomicInteger> attempts = new HashMap<>();
    private final Queue<URI> completed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final Stopwatch watch = new Stopwatch();
    private final Timetable timetable = new Timetable();

    /** Adds a page. All are added before the first is fetched. */
    Web with(String name, Answer answer) {
        answers.put(uri(name), answer);
        attempts.put(uri(name), new AtomicInteger());
        return this;
    }

    static URI uri(String name) {
        return URI.create("https://example.org/" + name);
    }

    static List<URI> uris(String... names) {
        return Stream.of(names).map(Web::uri).toList();
    }

    @Override
    public String fetch(URI page) throws IOException, InterruptedException {
        int attempt = attempts.get(page).incrementAndGet();
        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        double begin = watch.seconds();
        try {
            String text = answers.get(page).answer(attempt) + " of " + page;
            completed.add(page);
            return text;
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            timetable.add(begin, watch.seconds());
            underWay.decrementAndGet();
        }
    }

    /** When something was fetched. */
    Timetable timetable() {
        return timetable;
    }

    /** How often the page was asked for. */
    int attempts(String name) {
        return attempts.get(uri(name)).get();
    }

    /** Whether the page has ever been fetched to its end. */
    boolean completed(String name) {
        return completed.contains(uri(name));
    }

    /** How many pages are under way now. */
    int underWay() {
        return underWay.get();
    }

    /** How many pages were under way at the same time, at most. */
    int mostAtOnce() {
        return most.get();
    }

    /** Fails unless the report has just these entries, in this order. */
    static void requireEntries(Report report, String... names) {
        List<URI> wanted = uris(names);
        List<URI> found = report.pages().stream().map(Page::uri).toList();
        if (found.size() != wanted.size()) {
            throw Finding.wrongResult("wrong-number-of-entries", wanted.size(), found.size());
        } else if (!found.equals(wanted)) {
            Finding finding = Finding.wrongResult("out-of-order", shown(wanted), shown(found));
            throw found.containsAll(wanted) ? finding.because("results-out-of-order") : finding;
        }
    }

    private static String shown(List<URI> uris) {
        return String.join(", ", uris.stream().map(uri -> uri.getPath().substring(1)).toList());
    }

    /** The entry at this place. */
    static Page entry(Report report, int place) {
        return report.pages().get(place);
    }

    /** Whether the page was fetched, with the very text that it has. */
    static boolean isFetched(Page page) {
        return page instanceof Page.Fetched fetched && fetched.text().equals("text of " + page.uri());
    }

    static void requireFetched(Report report, int place) {
        Page page = entry(report, place);
        if (!isFetched(page)) {
            throw Finding.wrongResult("not-fetched", page.uri().getPath().substring(1), told(page));
        }
    }

    /** What the report says of a page, in a word or two. */
    static String told(Page page) {
        return page instanceof Page.Failed failed ? "Failed, " + failed.reason().getClass().getSimpleName() : page.getClass().getSimpleName();
    }
}
