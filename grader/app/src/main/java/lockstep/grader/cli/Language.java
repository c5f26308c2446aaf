package lockstep.grader.cli;

import java.util.Optional;
import lockstep.grader.catalog.Lang;
import picocli.CommandLine.Option;

/** The option that chooses the language. */
final class Language {

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of what is told: en or ru. Default: ru where the system speaks Russian, else en.")
    private Optional<Lang> lang;

    Lang chosen() {
        return lang.orElse("ru".equals(System.getProperty("user.language")) ? Lang.RU : Lang.EN);
    }
}
