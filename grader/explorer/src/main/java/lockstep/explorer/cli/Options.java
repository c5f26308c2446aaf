package lockstep.explorer.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lockstep.explorer.schedule.Kind;
import lockstep.explorer.search.Plan;
import lockstep.explorer.search.Token;

/** The command line of {@code explore}: options, the main class, and what follows is the program's. */
record Options(Plan plan, Optional<Token> replay, boolean json, String mainClass, List<String> arguments) {
    static final String USAGE = "usage: explore [--schedules N] [--seed N] [--strategy random|pct|pos|all] [--time-limit SECONDS] "
        + "[--replay TOKEN] [--format text|json] MainClass [ARGS]";

    /** Throws with a sentence for the user where it makes no sense. */
    static Options parse(String[] line) {
        int schedules = Plan.DEFAULT_SCHEDULES;
        long seed = 1;
        List<Kind> kinds = Plan.PORTFOLIO;
        Duration limit = Duration.ofSeconds(60);
        Optional<Token> replay = Optional.empty();
        boolean json = false;
        int i = 0;
        for (; i < line.length && line[i].startsWith("--"); i += 2) {
            String value = i + 1 < line.length ? line[i + 1] : missing(line[i]);
            switch (line[i]) {
                case "--schedules" -> schedules = (int) number(line[i], value);
                case "--seed" -> seed = number(line[i], value);
                case "--strategy" -> kinds = kinds(value);
                case "--time-limit" -> limit = Duration.ofSeconds(number(line[i], value));
                case "--replay" -> replay = Optional.of(Token.parse(value));
                case "--format" -> json = format(value);
                default -> throw new IllegalArgumentException("there is no option " + line[i]);
            }
        }
        if (i >= line.length) {
            throw new IllegalArgumentException("which class? " + USAGE);
        }
        return new Options(new Plan(schedules, seed, kinds, limit), replay, json, line[i], new ArrayList<>(Arrays.asList(line).subList(i + 1, line.length)));
    }

    private static String missing(String option) {
        throw new IllegalArgumentException(option + " needs a value");
    }

    private static long number(String option, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(option + " needs a number, not \"" + value + "\"", wrong);
        }
    }

    private static List<Kind> kinds(String value) {
        return switch (value) {
            case "random" -> List.of(Kind.RANDOM);
            case "pct" -> List.of(Kind.PCT2, Kind.PCT3);
            case "pos" -> List.of(Kind.POS);
            case "all" -> Plan.PORTFOLIO;
            default -> throw new IllegalArgumentException("--strategy is random, pct, pos or all, not \"" + value + "\"");
        };
    }

    private static boolean format(String value) {
        return switch (value) {
            case "text" -> false;
            case "json" -> true;
            default -> throw new IllegalArgumentException("--format is text or json, not \"" + value + "\"");
        };
    }
}
