package lockstep.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTest {

    private final Printed printed = new Printed("lockstep.ledger");

    @Test
    void of_a_stack_trace_only_the_frames_of_the_exercise_are_shown() {
        assertThat(printed.shown("""
                java.lang.IllegalStateException: closed
                \tat java.base/java.util.concurrent.ThreadPoolExecutor.run(ThreadPoolExecutor.java:10)
                \tat lockstep.ledger.Ledger.post(Ledger.java:12)
                \tat lockstep.checks.ledger.PostChecks.lambda$it_works$0(PostChecks.java:20)
                \t... 12 more
                done
                """, 9)).isEqualTo("java.lang.IllegalStateException: closed\n\tat lockstep.ledger.Ledger.post(Ledger.java:12)\ndone");
    }

    @Test
    void an_exception_of_a_check_loses_its_package() {
        assertThat(printed.shown("lockstep.checks.ledger.ListenerChecks$Complaint: too high", 9)).isEqualTo("Complaint: too high");
    }

    @Test
    void what_looks_like_a_frame_only_at_first_sight_is_kept() {
        assertThat(printed.shown("meet me at noon (sharp)\n  at the station", 9)).isEqualTo("meet me at noon (sharp)\n  at the station");
    }

    @Test
    void so_many_lines_are_shown_and_no_more() {
        assertThat(printed.shown("1\n2\n3\n4", 3)).isEqualTo("1\n2\n3");
    }
}
