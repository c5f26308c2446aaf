package lockstep.explorer.corpus.correct.patterns;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** An actor: one thread, a mailbox, plain state, and answers through futures. */
public final class Actor {
    private final BlockingQueue<Runnable> mailbox = new LinkedBlockingQueue<>();
    private int balance;
    private boolean open = true;

    private void run() {
        try {
            while (open) {
                mailbox.take().run();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private CompletableFuture<Integer> deposit(int amount) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        mailbox.add(() -> {
            balance += amount;
            answer.complete(balance);
        });
        return answer;
    }

    public static void main(String[] args) throws Exception {
        Actor actor = new Actor();
        Thread thread = new Thread(actor::run);
        thread.start();
        Thread client = new Thread(() -> actor.deposit(3).join());
        client.start();
        int seen = actor.deposit(4).get();
        client.join();
        actor.mailbox.add(() -> actor.open = false);
        thread.join();
        assert seen == 4 || seen == 7 : seen;
        assert actor.balance == 7 : actor.balance;
    }
}
