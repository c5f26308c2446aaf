import java.util.logging.Logger;

class OnlyPrintsOrLogs {
    private static final Logger EVENTS = Logger.getLogger("x");

    void print() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) { // here
            e.printStackTrace();
        }
        try {
            Thread.sleep(1);
        } catch (InterruptedException | IllegalStateException e) { // here
            System.out.println("interrupted: " + e);
            System.err.println(e.getMessage());
        }
        try {
            Thread.sleep(1);
        } catch (final InterruptedException e) { // here
            EVENTS.info("interrupted");
        }
    }

    void stop(Thread worker) {
        try {
            worker.join();
        } catch (java.lang.InterruptedException e) { // here
            EVENTS.warning("http://example.org is four words of no comment");
        }
    }
}
