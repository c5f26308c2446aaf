package lockstep.explorer.corpus.correct.synchronizers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

/** Two threads swap their lists; each then owns what the other filled. */
public final class ExchangerSwap {
    public static void main(String[] args) throws InterruptedException {
        Exchanger<List<String>> exchanger = new Exchanger<>();
        List<String> mine = new ArrayList<>(List.of("main"));
        List<String> hers = new ArrayList<>(List.of("other"));
        Thread other = new Thread(() -> {
            try {
                List<String> got = exchanger.exchange(hers);
                got.add("seen by other");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        other.start();
        List<String> got = exchanger.exchange(mine);
        got.add("seen by main");
        other.join();
        assert hers.equals(List.of("other", "seen by main")) : hers;
        assert mine.equals(List.of("main", "seen by other")) : mine;
    }
}
