package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The JVM keeps the loggers of {@code java.util.logging}; what one schedule did to them must not be there in the next one. */
public final class LogHooks {
    private static List<Handler> handlers;
    private static Level level;

    private LogHooks() {
    }

    /** The program is about to call a logger. */
    public static void used() {
        Task me = handlers == null ? Baton.current() : null;
        if (me != null) {
            me.inside++;
            Logger root = LogManager.getLogManager().getLogger("");
            level = root.getLevel();
            handlers = Arrays.asList(root.getHandlers());
            me.inside--;
        }
    }

    static void fresh() {
        if (handlers == null) {
            return;
        }
        LogManager manager = LogManager.getLogManager();
        for (String name : new ArrayList<>(Collections.list(manager.getLoggerNames()))) {
            Logger logger = manager.getLogger(name);
            if (logger != null) {
                reset(logger, name.isEmpty());
            }
        }
    }

    private static void reset(Logger logger, boolean isRoot) {
        for (Handler handler : logger.getHandlers()) {
            if (!isRoot || !handlers.contains(handler)) {
                logger.removeHandler(handler);
            }
        }
        for (int i = 0; isRoot && i < handlers.size(); i++) {
            logger.removeHandler(handlers.get(i));
            logger.addHandler(handlers.get(i));
        }
        logger.setFilter(null);
        logger.setUseParentHandlers(true);
        logger.setLevel(isRoot ? level : null);
    }
}
