package lockstep.grader.style;

import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notes what Checkstyle says, one file after the other. */
final class Listener implements AuditListener {

    private final List<StyleFinding> findings = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private final List<StyleFinding> ofThisFile = new ArrayList<>();
    private Path file = Path.of("");
    private boolean readable;

    void open(Path opened) {
        file = opened;
        readable = true;
        ofThisFile.clear();
    }

    void giveUp() {
        readable = false;
    }

    void close() {
        if (readable) {
            findings.addAll(ofThisFile);
        } else {
            unreadable.add(file);
        }
    }

    StyleReport report() {
        return new StyleReport(findings.stream().filter(this::isNews).distinct().sorted(StyleFinding.ORDER).toList(),
                unreadable.stream().sorted().toList());
    }

    /** Of an empty catch block that swallows an interrupt, the interrupt is what matters. */
    private boolean isNews(StyleFinding finding) {
        return !finding.rule().equals("empty-catch")
                || !findings.contains(new StyleFinding(finding.file(), finding.line(), "swallowed-interrupt", List.of()));
    }

    @Override
    public void addError(AuditEvent event) {
        if (event.getModuleId() == null) {
            // No rule, so Checkstyle itself: it cannot parse the file.
            giveUp();
        } else {
            ofThisFile.add(new StyleFinding(file, event.getLine(), event.getModuleId(), Rulebook.facts(event.getViolation())));
        }
    }

    @Override
    public void addException(AuditEvent event, Throwable throwable) {
        giveUp();
    }

    @Override
    public void auditStarted(AuditEvent event) { }

    @Override
    public void auditFinished(AuditEvent event) { }

    @Override
    public void fileStarted(AuditEvent event) { }

    @Override
    public void fileFinished(AuditEvent event) { }
}
