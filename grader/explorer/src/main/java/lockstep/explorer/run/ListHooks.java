package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.LinkedList;

/**
 * Single elements of lists. To set one is no structural change: different threads may set different elements of an {@link ArrayList} without
 * any order between them, as its Javadoc says. So each element is a variable of its own, which whoever looks at the whole list reads too.
 */
public final class ListHooks {
    private ListHooks() {
    }

    /** {@code get} or {@code set} on something of {@code java.util} that may be such a list. */
    public static void element(Object list, int index, boolean write, int site) {
        Task me = Baton.current();
        if (me == null || list == null || write && me.dying) {
            return;
        }
        Object array = Subject.array(list);
        if (array != null) {
            ArrayHooks.range(array, index, index + 1, write, site == Sites.NONE ? me.site : site);
        } else if (!isSet(list) || index < 0) {
            AccessHooks.collection(list, write, site);
        } else {
            if (site != Sites.NONE) {
                AccessHooks.at(me, list, site, write, list);
            }
            me.run.memory.element(me, list, index, write, site == Sites.NONE ? me.site : site);
        }
    }

    /** Whether its elements can be set in place. */
    static boolean isSet(Object list) {
        return list instanceof ArrayList || list instanceof LinkedList;
    }

    /** Whether a method looks at no element. */
    static boolean isAboutSize(String method) {
        return method.equals("size") || method.equals("isEmpty");
    }
}
