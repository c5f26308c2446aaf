package lockstep.grader.report;

import java.util.List;
import java.util.Map;

/**
 * A test suite.
 *
 * @param name       its name
 * @param classname  the class that CI systems sort its test cases under
 * @param cases      its test cases
 * @param properties what else is known, in order
 */
record JUnitSuite(String name, String classname, List<JUnitCase> cases, List<Map.Entry<String, String>> properties) {

    long count(JUnitCase.End end) {
        return cases.stream().filter(test -> test.end() == end).count();
    }

    long millis() {
        return cases.stream().mapToLong(JUnitCase::millis).sum();
    }
}
