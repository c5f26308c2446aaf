package lockstep.explorer.cli;

import java.util.List;
import lockstep.explorer.run.Body;

/** A program's {@code main} as a body. */
final class MainBody implements Body {
    private final MainMethod main;
    private final List<String> arguments;

    private MainBody(MainMethod main, List<String> arguments) {
        this.main = main;
        this.arguments = arguments;
    }

    static MainBody of(String className, List<String> arguments) {
        try {
            ClassLoader loader = ClassLoader.getSystemClassLoader();
            loader.setDefaultAssertionStatus(true);
            return new MainBody(MainMethod.of(Class.forName(className, false, loader)), arguments);
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException("there is no class " + className + " on the class path", missing);
        } catch (UnsupportedClassVersionError other) {
            throw new IllegalArgumentException(className + " was compiled for another Java than this one: " + other.getMessage(), other);
        } catch (LinkageError broken) {
            throw new IllegalArgumentException(className + " cannot be loaded: " + broken, broken);
        }
    }

    @Override
    public void run() throws Throwable {
        main.call(arguments);
    }
}
