package lockstep.explorer.report;

import java.util.List;
import java.util.stream.Collectors;
import lockstep.explorer.outcome.Access;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.search.Report;

/** A report as JSON, version 1. */
public final class JsonReport {
    private JsonReport() {
    }

    public static String write(String title, Report report) {
        StringBuilder json = new StringBuilder("{\"version\":1,\"program\":").append(quoted(title))
            .append(",\"finding\":").append(quoted(report.finding().name()))
            .append(",\"schedules\":").append(report.schedules()).append(",\"schedule\":").append(report.schedule())
            .append(",\"stopped\":").append(quoted(report.stop().name())).append(",\"millis\":").append(report.time().toMillis())
            .append(",\"hash\":").append(quoted(Long.toHexString(report.hash()))).append(",\"passed\":{");
        json.append(report.passed().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
            .map(entry -> quoted(entry.getKey().text()) + ":" + entry.getValue())
            .collect(Collectors.joining(","))).append('}');
        report.token().ifPresent(token -> json.append(",\"replay\":").append(quoted(token.text())));
        report.outcome().ifPresent(outcome -> json.append(",\"failing\":").append(outcome(outcome)));
        report.consequence().ifPresent(outcome -> json.append(",\"leadsTo\":").append(outcome(outcome)));
        return json.append("}\n").toString();
    }

    private static String outcome(Outcome outcome) {
        return "{\"finding\":" + quoted(outcome.finding().name()) + ",\"cause\":" + quoted(outcome.cause().name()) + ",\"message\":" + quoted(outcome.message())
            + outcome.race().map(race -> ",\"race\":[" + access(race.earlier()) + "," + access(race.later()) + "]").orElse("")
            + ",\"standing\":[" + joined(outcome.standing().stream().map(JsonReport::standing).toList()) + "]"
            + ",\"steps\":[" + joined(outcome.steps().stream().map(JsonReport::step).toList()) + "]"
            + ",\"output\":" + quoted(outcome.output()) + "}";
    }

    private static String access(Access access) {
        return "{\"thread\":" + quoted(access.thread()) + ",\"write\":" + access.write() + ",\"what\":" + quoted(access.text())
            + ",\"place\":" + place(access.place()) + ",\"locks\":[" + joined(access.locks().stream().map(JsonReport::quoted).toList()) + "]}";
    }

    private static String standing(Standing standing) {
        return "{\"thread\":" + quoted(standing.thread()) + ",\"waitsFor\":" + quoted(standing.waitsFor()) + ",\"holder\":" + quoted(standing.holder())
            + ",\"holds\":[" + joined(standing.holds().stream().map(held -> quoted(held.lock() + " (since " + held.since().text() + ")")).toList()) + "]"
            + ",\"places\":[" + joined(standing.places().stream().map(JsonReport::place).toList()) + "]}";
    }

    private static String step(Step step) {
        return "{\"thread\":" + quoted(step.thread()) + ",\"what\":" + quoted(step.what()) + ",\"place\":" + place(step.place()) + "}";
    }

    private static String place(Place place) {
        return "{\"class\":" + quoted(place.className()) + ",\"method\":" + quoted(place.method()) + ",\"file\":" + quoted(place.file())
            + ",\"line\":" + place.line() + "}";
    }

    private static String joined(List<String> parts) {
        return String.join(",", parts);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }
}
