package lockstep.check;

import java.lang.reflect.Method;
import java.util.Random;
import lockstep.explorer.Explore;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Gives a check its {@link Scene} and its seeded {@link Random}, and sees to it that an exception in a child thread is not lost. */
public final class CheckExtension implements ParameterResolver, InvocationInterceptor {

    /** The configuration parameter that carries the seed. */
    public static final String SEED = "lockstep.seed";

    private static final Namespace NAMESPACE = Namespace.create(CheckExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Scene.class || type == Random.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Random.class ? random(context) : scene(context);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        if (method.getExecutable().isAnnotationPresent(Explore.class)) {
            invocation.proceed();
            return;
        }
        Scene scene = scene(context);
        invocation.proceed();
        scene.uncaughtUnexpected().stream().findFirst().ifPresent(threw -> {
            throw new UncaughtInThread(threw);
        });
    }

    /** The store closes the scene when the check is over. */
    private static Scene scene(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(Scene.class, type -> new Scene(), Scene.class);
    }

    private static Random random(ExtensionContext context) {
        return new Random(context.getConfigurationParameter(SEED, Long::valueOf).orElse(0L));
    }
}
