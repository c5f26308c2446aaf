package lockstep.explorer.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The method with which a program begins: {@code static void main(String[])}, and from Java 25 on also one that is not static or takes
 * nothing, as the launcher has it (JLS 25 12.1.4). One with {@code String[]} goes before one without.
 */
final class MainMethod {
    private static final int ANY_MAIN = 25;
    private static final Class<?>[] ARGUMENTS = {String[].class};
    private static final Class<?>[] NOTHING = {};

    private final Method method;
    private final Constructor<?> maker;

    private MainMethod(Method method, Constructor<?> maker) {
        this.method = method;
        this.maker = maker;
    }

    /** @throws IllegalArgumentException where this Java cannot start the class */
    static MainMethod of(Class<?> type) {
        boolean any = Runtime.version().feature() >= ANY_MAIN;
        Method main = find(type, ARGUMENTS).or(() -> any ? find(type, NOTHING) : Optional.empty())
            .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no main(String[])"));
        if (!any && !Modifier.isStatic(main.getModifiers())) {
            throw new IllegalArgumentException("main of " + type.getName() + " is not static");
        }
        main.setAccessible(true);
        return new MainMethod(main, Modifier.isStatic(main.getModifiers()) ? null : maker(type));
    }

    /** Its own or an inherited one. */
    private static Optional<Method> find(Class<?> type, Class<?>[] parameters) {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getName().equals("main") && Arrays.equals(method.getParameterTypes(), parameters)) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    private static Constructor<?> maker(Class<?> type) {
        try {
            Constructor<?> maker = type.getDeclaredConstructor();
            maker.setAccessible(true);
            return maker;
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException("main of " + type.getName() + " is not static, and no constructor without parameters makes its object", missing);
        }
    }

    /** Calls it, on a new object where it needs one. Throws what it throws. */
    void call(List<String> arguments) throws Throwable {
        try {
            Object self = maker == null ? null : maker.newInstance();
            if (method.getParameterCount() == 0) {
                method.invoke(self);
            } else {
                method.invoke(self, (Object) arguments.toArray(new String[0]));
            }
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
