package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.CompletableFuture;

/** LOST_WAKEUP: two threads wait for one future that nobody completes. */
public final class FutureOfNobody {
    public static void main(String[] args) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        new Thread(answer::join).start();
        new Thread(answer::join).start();
    }
}
