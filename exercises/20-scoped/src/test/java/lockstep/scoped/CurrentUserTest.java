package lockstep.scoped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What is wanted, in examples. The grader looks at more than this. */
class CurrentUserTest {

    @Test
    void a_request_knows_its_user() throws Exception {
        assertEquals("hello, ann", CurrentUser.callAs("ann", CurrentUserTest::greeting));
        assertEquals(Optional.empty(), CurrentUser.get());
    }

    private static String greeting() {
        return "hello, " + CurrentUser.get().orElseThrow();
    }

    @Test
    void a_request_may_run_another_one() throws Exception {
        String seen = CurrentUser.callAs("ann", () -> CurrentUser.callAs("root", CurrentUserTest::greeting) + ", " + greeting());

        assertEquals("hello, root, hello, ann", seen);
    }

    @Test
    void a_pool_works_for_whoever_has_given_it_the_task() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Callable<String> forAnn = CurrentUser.callAs("ann", () -> CurrentUser.carrying(CurrentUserTest::greeting));
            Callable<String> forBen = CurrentUser.callAs("ben", () -> CurrentUser.carrying(CurrentUserTest::greeting));

            assertEquals("hello, ann", pool.submit(forAnn).get());
            assertEquals("hello, ben", pool.submit(forBen).get());
            assertEquals(Optional.empty(), pool.submit(CurrentUser::get).get());
        }
    }
}
