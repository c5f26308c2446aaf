package lockstep.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import lockstep.check.Facts;
import lockstep.check.KitThreads;
import lockstep.protocol.Command;
import lockstep.protocol.Event;

/** Entry point of the worker: {@code WorkerMain PORT TOKEN}. Runs what the host asks for, one after the other; ends when the host is gone. */
public final class WorkerMain {

    /** The system property that lets the JVM end in order, so that it can write an archive of its classes; else nothing may hold it up. */
    public static final String EXIT_IN_ORDER = "lockstep.worker.exit-in-order";

    private static final int HOST_IS_GONE = 9;

    private final Channel channel;
    private final Heart heart;
    private final TrialRunner runner = new TrialRunner();
    private final BlockingQueue<Command.Run> runs = new LinkedBlockingQueue<>();

    private WorkerMain(Channel channel) {
        this.channel = channel;
        this.heart = new Heart(channel);
    }

    /** Starts the worker. The trials run in the main thread. */
    public static void main(String[] args) {
        Thread.currentThread().setName("check");
        try {
            Channel channel = Channel.connect(Integer.parseInt(args[0]));
            channel.send(new Event.Hello(args[1]));
            new WorkerMain(channel).work();
        } catch (IOException e) {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() throws IOException, InterruptedException {
        ExitWatch.install(channel);
        KitThreads.start("lockstep-commands", this::obey);
        KitThreads.start("lockstep-heart", heart);
        while (true) {
            run(runs.take());
        }
    }

    private void run(Command.Run plan) throws IOException {
        List<Command.Trial> trials = plan.trials();
        for (int i = 0; i < trials.size(); i++) {
            channel.send(new Event.Started(i));
            heart.beatFor(i);
            var observation = runner.run(plan.classpath(), trials.get(i));
            heart.rest();
            channel.send(new Event.Finished(i, observation));
        }
        channel.send(new Event.Done());
    }

    private void obey() {
        try {
            while (true) {
                Command command = channel.receive();
                if (command instanceof Command.Run run) {
                    runs.add(run);
                } else {
                    channel.send(new Event.Dumped(Facts.of(KitThreads.others())));
                }
            }
        } catch (IOException e) {
            end();
        }
    }

    private static void end() {
        if (Boolean.getBoolean(EXIT_IN_ORDER)) {
            System.exit(0);
        }
        Runtime.getRuntime().halt(HOST_IS_GONE);
    }
}
