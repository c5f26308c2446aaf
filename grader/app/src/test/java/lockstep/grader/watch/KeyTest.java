package lockstep.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTest {

    @Test
    void a_key_is_the_same_on_an_english_and_on_a_russian_keyboard_in_either_case() {
        String english = "nherlxaqjkb";
        String russian = "трукдчфйоли";
        for (int i = 0; i < english.length(); i++) {
            assertThat(Key.of(english.charAt(i))).isPresent().isEqualTo(Key.of(russian.charAt(i)))
                    .isEqualTo(Key.of(Character.toUpperCase(english.charAt(i)))).isEqualTo(Key.of(Character.toUpperCase(russian.charAt(i))));
        }
    }

    @Test
    void control_c_and_control_d_end_it_and_any_other_key_does_nothing() {
        assertThat(Key.of(3)).contains(Key.QUIT);
        assertThat(Key.of(4)).contains(Key.QUIT);
        assertThat(Key.of('z')).isEmpty();
        assertThat(Key.of(26)).isEmpty();
    }
}
