package lockstep.grader.report;

import java.util.Locale;
import java.util.stream.Stream;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares every format in every language with a file, under default locales that write digits and letters in different ways.
 *
 * <p>After a change that is meant, write the files anew and read what has changed before you commit it:
 * <pre>mvn -q -pl grader/app -am test -Dtest=GoldenFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dlockstep.golden=write</pre>
 */
class GoldenFilesTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore_the_locale() {
        Locale.setDefault(before);
    }

    @TestFactory
    Stream<DynamicTest> a_format_says_what_its_golden_file_says_whatever_the_locale() {
        return Stream.of("en-US", "tr-TR", "ar-EG-u-nu-arab").flatMap(GoldenFilesTest::languages);
    }

    private static Stream<DynamicTest> languages(String locale) {
        return Stream.of(Lang.values()).flatMap(lang -> Stream.of(Formats.values()).map(format -> DynamicTest.dynamicTest(
                format + " in " + lang + " under " + locale, () -> compare(locale, format, lang))));
    }

    private static void compare(String locale, Formats format, Lang lang) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        SampleReport sample = new SampleReport(lang);
        golden(format, "judged", lang).shouldBe(format.with(Ink.PLAIN).render(sample.judged()));
        golden(format, "unjudged", lang).shouldBe(format.with(Ink.PLAIN).render(sample.unjudged()));
    }

    private static GoldenFile golden(Formats format, String what, Lang lang) {
        String extension = format.fileName().substring(format.fileName().lastIndexOf('.'));
        return new GoldenFile("lockstep/grader/report/golden/", format.id() + "." + what + "." + lang.code() + extension);
    }
}
