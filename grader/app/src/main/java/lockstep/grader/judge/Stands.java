package lockstep.grader.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lockstep.grader.catalog.Texts;
import lockstep.protocol.Frame;
import lockstep.protocol.LockFacts;
import lockstep.protocol.ThreadFacts;

/** Tells where threads stand, in words. */
final class Stands {

    private static final int MOST = 6;
    /** The thread in which checks run; where student code does not stand in it, it means nothing to a student. */
    private static final String KIT_THREAD = "check";
    private static final String KIT = "lockstep.check";
    private static final Pattern NUMBERED = Pattern.compile("(Thread-|pool-)(\\d+)(.*)");

    /** What a thread does that stands in a call of the JDK: class, start of the method's name, name of the phrase. The first that fits is told. */
    private static final List<List<String>> CALLS = List.of(
            List.of("lockstep.check.Gate", "hold", "held-by-the-check"),
            List.of("java.util.concurrent.ThreadPoolExecutor", "getTask", "idle-in-pool"),
            List.of("java.util.concurrent.ForkJoinPool", "awaitWork", "idle-in-pool"),
            List.of("java.lang.Thread", "sleep", "sleeps"),
            List.of("java.lang.Thread", "join", "joins"),
            List.of("java.util.concurrent.FutureTask", "get", "waits-for-result"),
            List.of("java.util.concurrent.CompletableFuture", "get", "waits-for-result"),
            List.of("java.util.concurrent.CompletableFuture", "join", "waits-for-result"),
            List.of("java.util.concurrent.ThreadPoolExecutor", "awaitTermination", "waits-for-pool"),
            List.of("java.util.concurrent.CountDownLatch", "await", "waits-for-latch"),
            List.of("java.util.concurrent.CyclicBarrier", "await", "waits-at-barrier"),
            List.of("java.util.concurrent.Semaphore", "acquire", "waits-for-permit"),
            List.of("java.util.concurrent.LinkedBlockingQueue", "take", "waits-for-element"),
            List.of("java.util.concurrent.LinkedBlockingQueue", "put", "waits-for-room"),
            List.of("java.util.concurrent.ArrayBlockingQueue", "take", "waits-for-element"),
            List.of("java.util.concurrent.ArrayBlockingQueue", "put", "waits-for-room"),
            List.of("java.util.concurrent.SynchronousQueue", "take", "waits-for-element"),
            List.of("java.util.concurrent.SynchronousQueue", "put", "waits-for-room"));

    private final Texts texts;
    private final Sources sources;
    private final Map<LockFacts, Integer> numbers = new HashMap<>();

    Stands(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /** The threads that a student can learn from: those in the student's code first, then those in tasks of the check. */
    List<ThreadStand> of(List<ThreadFacts> threads) {
        Map<String, String> names = steadyNames(threads);
        numbers.clear();
        List<ThreadStand> own = new ArrayList<>();
        List<ThreadStand> others = new ArrayList<>();
        for (ThreadFacts thread : threads) {
            ThreadStand stand = new ThreadStand(names.get(thread.name()), doing(thread, names), place(thread));
            if (sources.innermost(thread.frames()).isPresent()) {
                own.add(stand);
            } else if (!thread.name().equals(KIT_THREAD)) {
                others.add(stand);
            }
        }
        own.addAll(others);
        return own.stream().distinct().limit(MOST).toList();
    }

    /** A thread that runs stands in another line at each look, and the same code must get the same report. */
    private Optional<Place> place(ThreadFacts thread) {
        return switch (state(thread)) {
            case RUNNABLE -> Optional.empty();
            case BLOCKED -> sources.blockedAt(thread.frames());
            default -> sources.innermost(thread.frames());
        };
    }

    /** Locks of the kit's own are held for a moment: who waits for one is on its way, and stands there in one look of many. */
    private static Thread.State state(ThreadFacts thread) {
        boolean passing = thread.state() == Thread.State.BLOCKED && thread.waitsFor().filter(lock -> lock.type().startsWith(KIT)).isPresent();
        return passing ? Thread.State.RUNNABLE : thread.state();
    }

    private String doing(ThreadFacts thread, Map<String, String> names) {
        String held = thread.deadlocked() ? locks(thread.holds()) : "";
        String doing = call(thread).map(phrase -> texts.get("doing." + phrase)).orElseGet(() -> state(thread, names));
        return held.isEmpty() ? doing : texts.get("doing.holds", held, doing);
    }

    private static Optional<String> call(ThreadFacts thread) {
        if (thread.deadlocked() || state(thread) == Thread.State.BLOCKED || state(thread) == Thread.State.RUNNABLE) {
            return Optional.empty();
        }
        return CALLS.stream().filter(call -> thread.frames().stream().anyMatch(frame -> fits(frame, call))).map(call -> call.get(2)).findFirst();
    }

    private static boolean fits(Frame frame, List<String> call) {
        return frame.type().equals(call.get(0)) && frame.method().startsWith(call.get(1));
    }

    private String state(ThreadFacts thread, Map<String, String> names) {
        String lock = thread.waitsFor().map(this::lock).orElse("");
        return switch (state(thread)) {
            case BLOCKED -> thread.heldBy().map(holder -> texts.get("doing.blocked-by", lock, names.getOrDefault(holder, holder)))
                    .orElseGet(() -> texts.get("doing.blocked", lock));
            case WAITING, TIMED_WAITING -> thread.heldBy().map(holder -> texts.get("doing.blocked-by", lock, names.getOrDefault(holder, holder)))
                    .orElseGet(() -> lock.isEmpty() ? texts.get("doing.parked") : texts.get("doing.waits-on", lock));
            case RUNNABLE -> sources.outermostMethod(thread.frames()).map(method -> texts.get("doing.runs-in", method))
                    .orElseGet(() -> texts.get("doing.runs"));
            case NEW, TERMINATED -> texts.get("doing.ended");
        };
    }

    private String locks(List<LockFacts> locks) {
        return locks.stream().map(this::lock).collect(Collectors.joining(", "));
    }

    /** Locks are numbered as they are mentioned; many others have been numbered that are not. */
    private String lock(LockFacts lock) {
        String type = lock.type().substring(Math.max(lock.type().lastIndexOf('.'), lock.type().lastIndexOf('$')) + 1);
        String shown = lock.type().startsWith("java.util.concurrent.locks.") && type.endsWith("Sync") ? "Lock" : type;
        return shown + " #" + numbers.computeIfAbsent(lock, unknown -> numbers.size() + 1);
    }

    /** The JDK numbers threads and pools as they come up, which depends on what ran before; here they are numbered from 0 as they are shown. */
    private static Map<String, String> steadyNames(List<ThreadFacts> threads) {
        Map<String, Map<Integer, Integer>> numbers = new TreeMap<>();
        for (ThreadFacts thread : threads) {
            Matcher matcher = NUMBERED.matcher(thread.name());
            if (matcher.matches()) {
                numbers.computeIfAbsent(matcher.group(1), prefix -> new TreeMap<>()).put(number(matcher), 0);
            }
        }
        numbers.values().forEach(Stands::renumber);
        return threads.stream().map(ThreadFacts::name).distinct().collect(Collectors.toMap(name -> name, name -> steady(name, numbers)));
    }

    private static void renumber(Map<Integer, Integer> numbers) {
        int next = 0;
        for (Integer number : List.copyOf(numbers.keySet())) {
            numbers.put(number, next++);
        }
    }

    private static String steady(String name, Map<String, Map<Integer, Integer>> numbers) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.matches() ? matcher.group(1) + numbers.get(matcher.group(1)).get(number(matcher)) + matcher.group(3) : name;
    }

    private static int number(Matcher matcher) {
        return matcher.group(2).length() > 8 ? 0 : Integer.parseInt(matcher.group(2));
    }
}
