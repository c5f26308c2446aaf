package lockstep.grader.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps a process on one processor. Explored threads run one at a time, and to hand over to a thread on the same processor costs half as much.
 * Where the system has no command for it, processes run wherever they like.
 */
final class Processors {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";
    private static final List<Path> COMMANDS = List.of(Path.of("/usr/bin/taskset"), Path.of("/bin/taskset"));
    private static final List<Integer> PROCESSORS = allowed();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Processors() { }

    /** What a command begins with so that it stays on one processor, each time on the next one; nothing where that cannot be had. */
    static List<String> keepOnOne() {
        List<String> command = COMMANDS.stream().filter(Files::isExecutable).limit(1).map(Path::toString).toList();
        if (command.isEmpty() || PROCESSORS.isEmpty()) {
            return List.of();
        }
        int processor = PROCESSORS.get(Math.floorMod(NEXT.getAndIncrement(), PROCESSORS.size()));
        return Stream.concat(command.stream(), Stream.of("-c", Integer.toString(processor))).toList();
    }

    private static List<Integer> allowed() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(ALLOWED)).flatMap(line -> numbers(line.substring(ALLOWED.length()).strip()).stream()).toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    /** The numbers of a list such as {@code 0-3,6}. */
    static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : list.split(",")) {
            String[] ends = range.split("-");
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])).forEach(numbers::add);
        }
        return numbers;
    }
}
