package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.atomic.AtomicReference;

/** WRONG_RESULT: a lock-free stack whose nodes come back (ABA): pop puts a node on top that was taken long ago. */
public final class AbaOnFreeList {
    private static final class Node {
        private volatile Node next;
    }

    private static final AtomicReference<Node> TOP = new AtomicReference<>();

    private static void push(Node node) {
        do {
            node.next = TOP.get();
        } while (!TOP.compareAndSet(node.next, node));
    }

    private static Node pop() {
        while (true) {
            Node old = TOP.get();
            if (old == null) {
                return null;
            }
            Node next = old.next;
            if (TOP.compareAndSet(old, next)) {
                return old;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Node kept = new Node();
        push(kept);
        push(new Node());
        AtomicReference<Node> taken = new AtomicReference<>();
        Thread slow = new Thread(AbaOnFreeList::pop);
        Thread busy = new Thread(() -> {
            Node top = pop();
            taken.set(pop());
            if (top != null) {
                push(top);
            }
        });
        slow.start();
        busy.start();
        slow.join();
        busy.join();
        assert taken.get() == null || TOP.get() != taken.get();
    }
}
