package lockstep.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A hidden check: an ordinary JUnit 5 test that is worth points. It passes by returning; otherwise it throws a {@link Finding}. It may ask for
 * a {@link Scene} and for a {@link java.util.Random} that is seeded by the run. With {@link lockstep.explorer.Explore} beside this annotation
 * its body is plain Java that is run under many schedules, and asks for neither.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
@ExtendWith(CheckExtension.class)
public @interface Check {

    /** What the check is worth. The checks of an exercise add up to 95; style is worth the other 5. */
    int points();
}
