package lockstep.grader.report;

import lockstep.grader.catalog.Lang;
import lockstep.grader.catalog.Texts;
import lockstep.grader.score.CheckMark;
import lockstep.protocol.Verdict;

/** The words of the formats in one language. */
record ReportTexts(Texts texts) {

    static ReportTexts of(Lang lang) {
        return new ReportTexts(Texts.of(lang, "lockstep/grader/report"));
    }

    String get(String name, Object... args) {
        return texts.get(name, args);
    }

    /** Which schedules of a check were tried, in a few words; empty where it was run once. */
    String tried(CheckMark check) {
        return check.tried().map(tried -> tried.failing().map(failing -> get("tried.failed", failing.number(), tried.exploration().budget().schedules()))
                .orElseGet(() -> get("tried." + tried.exploration().stop().name(), tried.exploration().schedules(),
                        tried.exploration().budget().schedules()))).orElse("");
    }

    /** What a verdict means, in one sentence. */
    String meaning(Verdict verdict) {
        return get("verdict." + verdict.name());
    }

    /** The report's percentage as people of this language write it. */
    String percent(Report report) {
        return report.percent().toPlainString().replace(".", get("decimal-mark")) + " %";
    }
}
