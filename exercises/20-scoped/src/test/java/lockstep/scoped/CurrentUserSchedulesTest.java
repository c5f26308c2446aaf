package lockstep.scoped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class CurrentUserSchedulesTest {

    private volatile Optional<String> seenByOther = Optional.empty();

    @Explore(schedules = 300)
    void two_requests_at_the_same_time_do_not_mix() throws Exception {
        Thread other = new Thread(() -> seenByOther = serve("ben"), "other");
        other.start();
        Optional<String> seen = serve("ann");
        other.join();

        assertEquals(Optional.of("ann"), seen);
        assertEquals(Optional.of("ben"), seenByOther);
    }

    private static Optional<String> serve(String user) {
        try {
            return CurrentUser.callAs(user, () -> {
                Thread.yield();
                return CurrentUser.get();
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Explore(schedules = 300)
    void a_started_thread_works_for_the_same_user() throws Exception {
        Thread helper = CurrentUser.callAs("ann", () -> CurrentUser.start(() -> seenByOther = CurrentUser.get()));
        helper.join();

        assertEquals(Optional.of("ann"), seenByOther);
    }
}
