package lockstep.grader.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts english = Texts.of(Lang.EN, "lockstep/grader/judge");
    private final Texts russian = Texts.of(Lang.RU, "lockstep/grader/judge");

    @Test
    void arguments_are_put_in_where_they_are_mentioned() {
        assertThat(english.get("compile.uses", "A.java", 7, "Class.forName")).isEqualTo("A.java:7 uses Class.forName");
    }

    @Test
    void an_argument_that_looks_like_a_placeholder_stays_as_it_is() {
        assertThat(english.get("compile.uses", "{2}", "{0}", "{9}")).isEqualTo("{2}:{0} uses {9}");
    }

    @Test
    void braces_that_stand_for_nothing_stay() {
        assertThat(english.get("compile.missing")).isEqualTo("missing: {0}");
    }

    @Test
    void a_missing_sentence_is_named() {
        assertThatThrownBy(() -> english.get("no.such")).isInstanceOf(Complaint.class).hasMessageContaining("no.such");
    }

    @Test
    void both_languages_tell_the_same() {
        for (String part : new String[] {"findings", "doing", "compile", "lacking", "output"}) {
            assertThat(russian.namesBelow(part)).isEqualTo(english.namesBelow(part)).isNotEmpty();
        }
    }
}
