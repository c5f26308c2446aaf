package lockstep.checks.stoppolitely;

import java.util.ArrayList;
import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.stoppolitely.QueueWorker;

class LineChecks {

    @Check(points = 15)
    @Explore
    void no_line_is_lost_when_stop_comes_in_between() throws Exception {
        List<String> lines = List.of("one", "two");
        Inbox in = new Inbox();
        Desk desk = Desk.quick();
        QueueWorker worker = new QueueWorker(in, desk);
        worker.start();
        Thread producer = new Thread(() -> in.addAll(lines), "producer");
        producer.start();
        Stopper stopper = Stopper.start("stopper", worker);
        producer.join();
        Pause.millis(10_000);
        List<String> seen = new ArrayList<>(desk.done());
        seen.addAll(in);
        if (seen.size() < lines.size()) {
            throw Finding.wrongResult("line-lost", lines, desk.done(), List.copyOf(in)).because("drops-the-line-it-took");
        } else if (!seen.equals(lines)) {
            throw Finding.wrongResult("lines-disordered", lines, desk.done(), List.copyOf(in));
        }
        stopper.requireUndisturbed();
    }

    @Check(points = 10)
    @Explore
    void a_consumer_that_throws_does_not_end_the_worker() throws Exception {
        Desk desk = Desk.quick();
        QueueWorker worker = new QueueWorker(new Inbox("one", "bad", "two"), line -> {
            if (line.equals("bad")) {
                throw new IllegalArgumentException("cannot read this line");
            }
            desk.accept(line);
        });
        worker.start();
        Pause.millis(1_000);
        if (!desk.done().contains("one")) {
            throw Finding.wrongResult("line-not-handed-over");
        } else if (!desk.done().contains("two")) {
            Finding ended = Finding.wrongResult("failure-ends-the-worker");
            throw worker.isRunning() ? ended : ended.because("catch-exception-around-everything");
        }
        worker.stop();
    }
}
