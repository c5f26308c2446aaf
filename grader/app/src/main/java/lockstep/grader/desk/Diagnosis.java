package lockstep.grader.desk;

import java.util.List;
import lockstep.grader.report.Prose;

/** What the doctor has found. */
public record Diagnosis(List<Symptom> symptoms) {

    private static final String UNDER = "     ";

    /** Whether nothing is missing. */
    public boolean healthy() {
        return symptoms.stream().noneMatch(symptom -> symptom.weight() == Symptom.Weight.BAD);
    }

    /** A line for each thing, and under what is missing what to do. */
    public String page() {
        int width = symptoms.stream().mapToInt(symptom -> symptom.name().length()).max().orElse(0);
        Page page = new Page();
        for (Symptom symptom : symptoms) {
            page.line(" " + symptom.weight().sign() + " " + Prose.pad(symptom.name(), width) + "   " + symptom.found());
            symptom.mend().lines().forEach(line -> page.line(UNDER + line));
        }
        return page.toString();
    }
}
