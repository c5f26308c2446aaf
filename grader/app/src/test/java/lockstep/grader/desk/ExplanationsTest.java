package lockstep.grader.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import lockstep.grader.RealKit;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private final Desk desk = new Desk(RealKit.catalog(), Speech.in(Lang.EN));
    private final Explanations explanations = new Explanations(desk);

    @Test
    void a_mistake_is_explained_with_its_exercise() {
        assertThat(explain("no-join")).startsWith("01 First threads: no-join\n\nThe belief: ").contains("Read: Javadoc of Thread.join",
                "\n    start task-2    works\n", "hint 01 --key no-join");
        assertThat(explain(" No-Join ")).startsWith("01 First threads: no-join");
    }

    @Test
    void prose_of_every_mistake_fits_in_100_columns_in_both_languages() {
        for (Lang lang : Lang.values()) {
            Desk other = new Desk(RealKit.catalog(), Speech.in(lang));
            Explanations all = new Explanations(other);
            for (Exercise exercise : other.catalog().exercises()) {
                for (String key : Keys.of(other).of(exercise)) {
                    assertThat(all.explain(key, Optional.of(exercise)).lines().filter(line -> !line.startsWith(" ")))
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH));
                }
            }
        }
    }

    @Test
    void a_mistake_of_several_exercises_is_explained_for_each_or_for_one() {
        assertThat(explain("unlock-not-in-finally")).contains("06 Ledger: unlock-not-in-finally", "09 Station: unlock-not-in-finally");
        assertThat(explanations.explain("unlock-not-in-finally", Optional.of(desk.exercise("09")))).startsWith("09 Station").doesNotContain("06 Ledger");
    }

    @Test
    void an_unknown_key_is_met_with_the_nearest_ones() {
        assertThatThrownBy(() -> explain("no-joim")).isInstanceOf(Complaint.class).hasMessageContaining("no-join");
        assertThatThrownBy(() -> explain("unlock")).isInstanceOf(Complaint.class).hasMessageContaining("unlock-not-in-finally");
        assertThatThrownBy(() -> explain("join in the loop")).isInstanceOf(Complaint.class).hasMessageContaining("join-inside-the-start-loop");
        assertThatThrownBy(() -> explain("xyzzy")).isInstanceOf(Complaint.class).hasMessageNotContaining("Perhaps").hasMessageContaining("lockstep explain");
    }

    @Test
    void a_key_of_another_exercise_is_told_as_such() {
        assertThatThrownBy(() -> explanations.explain("no-join", Optional.of(desk.exercise("04")))).isInstanceOf(Complaint.class)
                .hasMessageContaining("not one of exercise 04, but of 01");
    }

    @Test
    void keys_are_listed_by_exercise() {
        assertThat(explanations.list()).contains("01 First threads\n", "   no-join\n").contains("lockstep explain KEY");
        assertThat(explain("01")).startsWith("01 First threads\n").contains("   no-join\n").doesNotContain("unlock-not-in-finally");
    }

    private String explain(String key) {
        return explanations.explain(key, Optional.empty());
    }
}
