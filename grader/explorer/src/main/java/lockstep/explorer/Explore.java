package lockstep.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test whose body is run under many schedules, one thread at a time, in virtual time; it fails with the first
 * schedule that fails. The body is plain Java: it makes threads as anyone would. It runs on a fresh instance each time,
 * after that instance's {@code @BeforeEach} methods, and static fields start afresh.
 *
 * <p>Where a number is not given, it comes from the configuration parameters or system properties {@code lockstep.explore.schedules},
 * {@code lockstep.explore.seconds} and {@code lockstep.explore.seed}, or else from the explorer's defaults.
 */
@Test
@ExtendWith(ExploreExtension.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Explore {
    /** How many schedules, at most; 0 for the run's number. */
    int schedules() default 0;

    /** For how many seconds, at most; 0 for the run's number. */
    int seconds() default 0;

    /**
     * Whether waits end without a signal, too, when all else has passed (spurious wake-ups). A test of something else does without, so that
     * who forgets to ask again fails where it is tested, and not everywhere.
     */
    boolean spuriousWakeUps() default true;

    /**
     * Whether threads may be left when the body is over. A test of something else lets them, so that who forgets to end a pool fails where
     * that is tested, and not everywhere.
     */
    boolean threadsMayStay() default false;
}
