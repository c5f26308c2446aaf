package lockstep.pagedownloader;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;

/** Has another fetcher do the work, and shows on one line how far the download is. */
final class Progress implements Fetcher {

    private final Fetcher fetcher;
    private final int pages;
    private final PrintStream screen;
    private int fetched;
    private int underWay;
    private int failures;

    Progress(Fetcher fetcher, int pages, PrintStream screen) {
        this.fetcher = fetcher;
        this.pages = pages;
        this.screen = screen;
    }

    @Override
    public String fetch(URI page) throws IOException, InterruptedException {
        begin();
        boolean here = false;
        try {
            String text = fetcher.fetch(page);
            here = true;
            return text;
        } finally {
            end(here);
        }
    }

    private synchronized void begin() {
        underWay++;
        show();
    }

    private synchronized void end(boolean here) {
        underWay--;
        fetched += here ? 1 : 0;
        failures += here ? 0 : 1;
        show();
    }

    /** The carriage return makes the next line overwrite this one. */
    private void show() {
        screen.printf("\r%d of %d pages are here, under way: %d, failed attempts: %d ", fetched, pages, underWay, failures);
        screen.flush();
    }
}
