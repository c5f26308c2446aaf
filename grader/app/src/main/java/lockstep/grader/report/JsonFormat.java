package lockstep.grader.report;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;

/**
 * The report as JSON, described by {@code report.schema.json}. Members always come in the same order. What a student wrote is given as it
 * is, escaped where it could harm. Durations stand only in members named {@code millis}, so that two reports can be compared without them.
 */
public final class JsonFormat implements ReportFormat {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    private static final ObjectWriter WRITER = new ObjectMapper(new JsonFactoryBuilder().characterEscapes(new JsonEscapes()).build())
            .writer(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    @Override
    public String render(Report report) {
        try {
            return WRITER.writeValueAsString(new JsonTree(report).root()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
