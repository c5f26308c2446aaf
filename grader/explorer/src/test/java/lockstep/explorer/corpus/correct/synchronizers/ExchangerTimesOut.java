package lockstep.explorer.corpus.correct.synchronizers;

import java.util.concurrent.Exchanger;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A timed exchange with nobody there ends in TimeoutException; then one that meets a partner. */
public final class ExchangerTimesOut {
    public static void main(String[] args) throws Exception {
        Exchanger<Integer> exchanger = new Exchanger<>();
        try {
            exchanger.exchange(1, 5, TimeUnit.MILLISECONDS);
            throw new AssertionError("exchanged with nobody");
        } catch (TimeoutException expected) {
            FutureTask<Integer> other = new FutureTask<>(() -> exchanger.exchange(2));
            new Thread(other).start();
            int got = exchanger.exchange(3);
            assert got == 2 : got;
            assert other.get() == 3 : other.get();
        }
    }
}
