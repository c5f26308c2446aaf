package lockstep.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import lockstep.protocol.Outcome;
import lockstep.protocol.ThreadFacts;

/**
 * The stage of one check. All threads that come into being while it is open belong to it, whoever made them; the thread of the check
 * itself does not. A check lets student code run in {@link #call calls}, lets everything {@link #settle settle}, and looks.
 */
public final class Scene implements AutoCloseable {

    /** Between the round numbers that people write, so that no usual sleep is near it. */
    private static final Duration PATIENCE = Duration.ofMillis(6_500);
    /** Whoever sleeps long once is not waited for twice. */
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(300);

    private final Set<Thread> before = Set.copyOf(KitThreads.others());
    private final ThreadGroup group = KitThreads.watchedGroup("scene");
    private final List<Gate> gates = new CopyOnWriteArrayList<>();
    private final List<Action> tidyings = new CopyOnWriteArrayList<>();
    private final Queue<Outcome.Threw> uncaught = new ConcurrentLinkedQueue<>();
    private final Thread.UncaughtExceptionHandler handlerBefore = Thread.getDefaultUncaughtExceptionHandler();
    private final Thread.UncaughtExceptionHandler handler = (thread, thrown) ->
            uncaught.add(new Outcome.Threw(thread.getName(), Facts.of(thrown)));
    private volatile boolean uncaughtExpected;
    private final Map<Sample.Look, Long> firstSeen = new ConcurrentHashMap<>();
    private volatile Duration patience = PATIENCE;

    /** Opens a scene. */
    public Scene() {
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }

    /** Starts a call of student code in a thread of this name. */
    public <T> Call<T> call(String name, Callable<T> body) {
        return new Call<>(this, group, name, body).start();
    }

    /** Starts a call of student code that returns nothing in a thread of this name. */
    public Call<Void> run(String name, Action body) {
        return call(name, () -> {
            body.run();
            return null;
        });
    }

    /** A new gate, shut. It is opened at the latest when the scene closes. */
    public Gate gate() {
        Gate gate = new Gate();
        gates.add(gate);
        return gate;
    }

    /**
     * Waits until the threads of this scene have come to rest: all have ended, or none of them can move by itself. What is true then stays
     * true until the check does something. A thread that sleeps is waited for, but not for ever: see {@link Rest#ASLEEP}. A wait with a
     * limit counts as a wait. Has no limit of its own; the host has one for the check.
     */
    public Rest settle() {
        return await(List.of(), () -> false);
    }

    /**
     * Like {@link #settle}, but where one of these calls waits with a limit, the limit is waited for, if it is no more than a second.
     * Tells a call that gives up soon from one that waits until it is woken.
     */
    public Rest settleOutlasting(Collection<? extends Call<?>> calls) {
        return await(calls.stream().<Thread>map(Call::thread).toList(), () -> false);
    }

    /** Like {@link #settle}, but returns at once where the call has ended. */
    Rest settleUnlessEnded(Call<?> call) {
        return await(List.of(), call::ended);
    }

    private Rest await(Collection<Thread> outlasted, BooleanSupplier enough) {
        Rest rest = new Stillness(this::threads, firstSeen, patience, outlasted).await(enough);
        patience = rest == Rest.ASLEEP ? LITTLE_PATIENCE : patience;
        return rest;
    }

    /** The live threads of this scene, calls included. */
    public Collection<Thread> threads() {
        List<Thread> live = new ArrayList<>(KitThreads.others());
        live.removeAll(before);
        live.remove(Thread.currentThread());
        return live;
    }

    /** Where the live threads of this scene stand now. */
    public List<ThreadFacts> threadsNow() {
        return Facts.of(threads());
    }

    /** From here on an exception that nobody catches is what the check wants to see, not a failure. */
    public void expectUncaught() {
        uncaughtExpected = true;
    }

    /** The exceptions that nobody has caught so far. */
    public List<Outcome.Threw> uncaught() {
        return List.copyOf(uncaught);
    }

    /** The uncaught exceptions that the check did not expect. */
    List<Outcome.Threw> uncaughtUnexpected() {
        return uncaughtExpected ? List.of() : uncaught();
    }

    /** Whether the default handler for uncaught exceptions was replaced while this scene was open. */
    public boolean defaultHandlerReplaced() {
        return Thread.getDefaultUncaughtExceptionHandler() != handler;
    }

    /** When the scene closes and all gates are open, this is called: it ends what the check has brought into being. */
    public void atEnd(Action tidying) {
        tidyings.add(tidying);
    }

    /** Opens all gates, tidies up and lets everything settle. */
    @Override
    public void close() {
        gates.forEach(Gate::open);
        tidyings.forEach(tidying -> run("tidying", tidying));
        if (!threads().isEmpty()) {
            settle();
        }
        Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
    }
}
