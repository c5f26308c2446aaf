package lockstep.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lockstep.protocol.Verdict;

/**
 * Says which mistake a verdict of the explorer's most likely means in this check. Left out where several are likely. Of several that fit, the
 * first counts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Mistakes.class)
public @interface Mistake {

    /** The verdict. */
    Verdict on();

    /** For a data race: what the two threads held. */
    Locks held() default Locks.ANY;

    /** The stable key of the mistake. */
    String key();
}
