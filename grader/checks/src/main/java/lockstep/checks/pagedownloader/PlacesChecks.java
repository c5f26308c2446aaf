package lockstep.checks.pagedownloader;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.pagedownloader.Downloader;
import lockstep.pagedownloader.Report;

/** How many pages are under way at a time. */
class PlacesChecks {

    private static final double SLACK = 0.5;

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    void no_place_stays_free_while_pages_wait() throws InterruptedException {
        Web web = new Web().with("long", Answer.after(3_000)).with("a", Answer.after(1_000)).with("b", Answer.after(1_000))
                .with("c", Answer.after(1_000));
        int places = 2;
        Report report = new Downloader(web, places, Web.PATIENT, 0).download(Web.uris("long", "a", "b", "c"));
        double free = web.timetable().secondsOfFreePlaces(places);
        Web.requireEntries(report, "long", "a", "b", "c");
        if (web.mostAtOnce() == 1) {
            throw Finding.wrongResult("one-after-the-other").because("sequential");
        } else if (free > SLACK) {
            throw Finding.wrongResult("free-places", Math.round(free)).because("waits-for-each-batch");
        }
    }

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    void no_more_pages_than_allowed_are_under_way_at_once() throws InterruptedException {
        int limit = 2;
        Web web = new Web().with("a", Answer.after(1_000)).with("b", Answer.after(1_000)).with("c", Answer.after(1_000));
        Report report = new Downloader(web, limit, Web.PATIENT, 0).download(Web.uris("a", "b", "c"));
        int most = web.mostAtOnce();
        if (most > limit) {
            throw Finding.wrongResult("too-many-at-once", most, limit).because("limit-ignored");
        }
        Web.requireEntries(report, "a", "b", "c");
    }
}
