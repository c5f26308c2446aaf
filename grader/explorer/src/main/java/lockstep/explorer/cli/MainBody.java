package lockstep.explorer.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import lockstep.explorer.run.Body;

/** A program's {@code main} as a body. */
final class MainBody implements Body {
    private final Method main;
    private final List<String> arguments;

    private MainBody(Method main, List<String> arguments) {
        this.main = main;
        this.arguments = arguments;
    }

    static MainBody of(String className, List<String> arguments) {
        try {
            ClassLoader loader = ClassLoader.getSystemClassLoader();
            loader.setDefaultAssertionStatus(true);
            Method main = Class.forName(className, false, loader).getDeclaredMethod("main", String[].class);
            if (!Modifier.isStatic(main.getModifiers())) {
                throw new IllegalArgumentException("main of " + className + " is not static");
            }
            main.setAccessible(true);
            return new MainBody(main, arguments);
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException("there is no class " + className + " on the class path", missing);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(className + " has no main(String[])", missing);
        }
    }

    @Override
    public void run() throws Throwable {
        try {
            main.invoke(null, (Object) arguments.toArray(new String[0]));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
