package lockstep.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * One tool's JVM: how long it lived, and what it explored, first cold and then warm.
 *
 * @param failure where it did not get so far
 */
record Measured(List<Exploration> explored, String failure) {
    static Measured of(List<String> output, String failure) {
        List<Exploration> explored = output.stream().filter(Exploration::isOne).map(Exploration::parse).toList();
        String last = output.isEmpty() ? "no output" : output.get(output.size() - 1);
        return new Measured(explored, !failure.isEmpty() ? failure : last);
    }

    String verdict() {
        return cold().map(Exploration::verdict).orElse(failure);
    }

    Optional<Exploration> cold() {
        return explored.stream().filter(each -> !each.warm()).findFirst();
    }

    Optional<Exploration> warm() {
        return explored.stream().filter(Exploration::warm).findFirst();
    }
}
