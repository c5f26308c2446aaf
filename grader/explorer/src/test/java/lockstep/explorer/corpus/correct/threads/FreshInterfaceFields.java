package lockstep.explorer.corpus.correct.threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** COMPLETED: what an interface's fields hold starts afresh each time, whoever reads them and however they were made. */
public final class FreshInterfaceFields implements SharedByInterface {
    private FreshInterfaceFields() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread other = new Thread(() -> {
            NAMES.add("other");
            SharedByInterface.NEXT.getAsInt();
        });
        other.start();
        NAMES.add("main");
        COUNT.incrementAndGet();
        other.join();
        assert SharedByInterface.FIRST == 1 && WIDE == 2 && YES && HALF == 0.5 && CONSTANT == 7;
        assert COUNT.get() == 3 : COUNT;
        assert NAMES.size() == 2 : NAMES;
        assert SharedByInterface.doubled() == 6 && new FreshInterfaceFields().seen() == 3;
        LETTERS[0]++;
        assert LETTERS[0] == 'b';
    }
}

/** State that all who implement it share. */
interface SharedByInterface {
    AtomicInteger COUNT = new AtomicInteger();
    List<String> NAMES = Collections.synchronizedList(new ArrayList<>());
    IntSupplier NEXT = () -> COUNT.incrementAndGet();
    int FIRST = NEXT.getAsInt();
    long WIDE = FIRST + 1L;
    boolean YES = FIRST > 0;
    double HALF = FIRST / 2.0;
    char[] LETTERS = {'a', 'b'};
    int CONSTANT = 7;

    static int doubled() {
        return COUNT.get() * 2;
    }

    default int seen() {
        return COUNT.get();
    }
}
