package lockstep.explorer;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import lockstep.explorer.run.Body;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test method as a body: on a fresh instance each time where the class can be made without arguments, with what its class asks for before and after. */
final class TestBody implements Body {
    private final Object given;
    private final Method test;
    private final List<Object> arguments;

    TestBody(Object given, Method test, List<Object> arguments) {
        this.given = given;
        this.test = test;
        this.arguments = arguments;
        test.setAccessible(true);
    }

    @Override
    public void run() throws Throwable {
        try {
            Object instance = fresh();
            if (instance != given) {
                all(BeforeEach.class, instance);
            }
            test.invoke(instance, arguments.toArray());
            if (instance != given) {
                all(AfterEach.class, instance);
            }
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public boolean mayExit() {
        return false;
    }

    @Override
    public boolean threadsMayStay() {
        return test.getAnnotation(Explore.class).threadsMayStay();
    }

    private Object fresh() throws ReflectiveOperationException {
        for (Constructor<?> constructor : given.getClass().getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0) {
                constructor.setAccessible(true);
                return constructor.newInstance();
            }
        }
        return given;
    }

    private static void all(Class<? extends Annotation> kind, Object instance) throws ReflectiveOperationException {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type = instance.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(kind) && !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0) {
                    methods.add(kind == BeforeEach.class ? 0 : methods.size(), method);
                }
            }
        }
        for (Method method : methods) {
            method.setAccessible(true);
            method.invoke(instance);
        }
    }
}
