package lockstep.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void a_message_tells_of_no_hash_and_no_address() {
        assertThat(told("Task java.util.concurrent.FutureTask@6d06d69c[task = shop.Till$$Lambda$14/0x0000000800c03000@4e50df2e] rejected"))
                .isEqualTo("Task java.util.concurrent.FutureTask[task = shop.Till$Lambda] rejected");
        assertThat(told("shop.Till$$Lambda/0x000001c001000a00@1b")).isEqualTo("shop.Till$Lambda");
    }

    @Test
    void a_message_keeps_what_only_looks_like_one() {
        assertThat(told("ask bob@cafe.example.org or shop.Till@home")).isEqualTo("ask bob@cafe.example.org or shop.Till@home");
    }

    private static String told(String message) {
        return Facts.of(new IllegalStateException(message)).get(0).message();
    }
}
