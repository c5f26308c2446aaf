package lockstep.grader.judge;

import java.util.ArrayList;
import java.util.List;
import lockstep.grader.catalog.Texts;
import lockstep.grader.compile.Compilation;
import lockstep.grader.compile.Compilation.Missing;
import lockstep.grader.compile.Compilation.Spot;
import lockstep.protocol.Verdict;

/** Tells why a submission could not run. */
final class StopJudge {

    private static final int MOST = 5;

    private final Texts texts;

    StopJudge(Texts texts) {
        this.texts = texts;
    }

    Told tell(Compilation stopped) {
        if (stopped instanceof Compilation.Lacking lacking) {
            return Told.of(Verdict.NOT_RUN, texts.get(lacking.overlay().says(), lacking.overlay().args().toArray()));
        } else if (stopped instanceof Compilation.Rejected rejected) {
            return rejected(rejected);
        } else if (stopped instanceof Compilation.GaveUp gaveUp) {
            return Told.of(Verdict.DID_NOT_COMPILE, texts.get(gaveUp.says()));
        } else if (stopped instanceof Compilation.WrongApi wrong) {
            return Told.of(Verdict.WRONG_API, texts.get("compile.wrong-api")).telling(lines(wrong));
        } else if (stopped instanceof Compilation.Refused refused) {
            return refused(refused);
        }
        throw new IllegalArgumentException("this one can run: " + stopped);
    }

    private Told rejected(Compilation.Rejected rejected) {
        Sources sources = Sources.of(rejected.overlay());
        List<Compilation.Error> errors = rejected.errors().stream().limit(MOST).toList();
        List<Place> places = errors.stream().map(error -> sources.place(error.file(), error.line())).toList();
        List<String> sentences = new ArrayList<>(errors.stream().map(error -> error.file() + ":" + error.line() + ": " + error.sentence()).toList());
        if (rejected.errors().size() > MOST) {
            sentences.add(texts.get("compile.more", rejected.errors().size() - MOST));
        }
        return Told.of(Verdict.DID_NOT_COMPILE, texts.get("compile.rejected")).at(places).telling(sentences);
    }

    private List<String> lines(Compilation.WrongApi wrong) {
        List<String> lines = new ArrayList<>();
        for (Missing missing : wrong.missing()) {
            lines.add(texts.get("compile.missing", missing.declaration()));
            missing.instead().forEach(instead -> lines.add(texts.get("compile.instead", instead)));
        }
        return lines;
    }

    private Told refused(Compilation.Refused refused) {
        Sources sources = Sources.of(refused.overlay());
        List<Spot> spots = refused.uses().stream().limit(MOST).toList();
        List<Place> places = spots.stream().filter(spot -> spot.line() > 0).map(spot -> sources.place(spot.file(), spot.line())).distinct().toList();
        List<String> lines = spots.stream().map(spot -> texts.get("compile.uses", spot.file(), spot.line(), spot.what())).toList();
        return Told.of(Verdict.REFUSED, refusal(refused.exercise().forbids())).at(places).telling(lines);
    }

    private String refusal(List<String> forbidden) {
        return forbidden.isEmpty() ? texts.get("compile.refused") : texts.get("compile.refused-here", String.join(", ", forbidden));
    }
}
