package lockstep.explorer.corpus.correct.scoped;

import java.util.concurrent.atomic.AtomicBoolean;

/** ScopedValue.call gives a result; a started thread does not inherit the binding. */
public final class CalledWithResult {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    public static void main(String[] args) throws Exception {
        AtomicBoolean inherited = new AtomicBoolean(true);
        String seen = ScopedValue.where(USER, "ann").call(() -> {
            Thread child = new Thread(() -> inherited.set(USER.isBound()));
            child.start();
            child.join();
            return USER.get() + USER.orElse("nobody");
        });
        assert seen.equals("annann") : seen;
        assert !inherited.get();
    }
}
