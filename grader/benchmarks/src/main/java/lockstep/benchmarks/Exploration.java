package lockstep.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one tool said of one program and how long it took, as a line of text between two JVMs.
 *
 * @param warm whether the JVM has explored the same program before
 * @param cpu  nanoseconds of processor time: what it would take on one processor of a machine that does nothing else
 */
record Exploration(boolean warm, int schedules, long cpu, String verdict) {
    private static final String MARK = "EXPLORED ";
    private static final int WORDS = 4;

    /** The main of either side: the name of a program, and how many schedules. */
    static void print(Tool tool, String[] line) {
        Program program = Program.valueOf(line[0]);
        int schedules = Integer.parseInt(line[1]);
        print(explore(tool, program, schedules, false));
        print(explore(tool, program, schedules, true));
        Runtime.getRuntime().halt(0);
    }

    private static Exploration explore(Tool tool, Program program, int schedules, boolean warm) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        Tool.Result result = tool.explore(program, schedules);
        return new Exploration(warm, result.schedules(), system.getProcessCpuTime() - cpu, result.verdict());
    }

    private static void print(Exploration done) {
        System.out.println(MARK + done.warm + " " + done.schedules + " " + done.cpu + " " + done.verdict);
        System.out.flush();
    }

    static boolean isOne(String line) {
        return line.startsWith(MARK);
    }

    static Exploration parse(String line) {
        String[] words = line.substring(MARK.length()).split(" ", WORDS);
        return new Exploration(Boolean.parseBoolean(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2]), words[WORDS - 1]);
    }

    double seconds() {
        return cpu / 1e9;
    }

    double rate() {
        return schedules / seconds();
    }
}
