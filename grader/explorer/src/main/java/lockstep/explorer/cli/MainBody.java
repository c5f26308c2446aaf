package lockstep.explorer.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
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
            Method main = main(Class.forName(className, false, loader));
            if (!Modifier.isStatic(main.getModifiers())) {
                throw new IllegalArgumentException("main of " + className + " is not static");
            }
            main.setAccessible(true);
            return new MainBody(main, arguments);
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException("there is no class " + className + " on the class path", missing);
        } catch (UnsupportedClassVersionError newer) {
            throw new IllegalArgumentException(className + " was compiled for a newer Java than this one, " + Runtime.version().feature(), newer);
        } catch (LinkageError broken) {
            throw new IllegalArgumentException(className + " cannot be loaded: " + broken, broken);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(className + " has no main(String[])", missing);
        }
    }

    /** Its own or an inherited one, as the JVM's launcher has it. */
    private static Method main(Class<?> type) throws NoSuchMethodException {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getName().equals("main") && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String[].class})) {
                    return method;
                }
            }
        }
        throw new NoSuchMethodException("main");
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
