package lockstep.explorer.corpus.correct.atomics;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** A lock-free stack through AtomicReferenceFieldUpdater; nodes are never reused. */
public final class TreiberStack {
    private static final AtomicReferenceFieldUpdater<TreiberStack, Node> TOP =
            AtomicReferenceFieldUpdater.newUpdater(TreiberStack.class, Node.class, "top");
    private volatile Node top;

    private record Node(int value, Node next) {
    }

    private void push(int value) {
        Node old = top;
        while (!TOP.compareAndSet(this, old, new Node(value, old))) {
            old = top;
        }
    }

    private int pop() {
        while (true) {
            Node old = top;
            if (old == null) {
                return 0;
            }
            if (TOP.compareAndSet(this, old, old.next())) {
                return old.value();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TreiberStack stack = new TreiberStack();
        AtomicInteger sum = new AtomicInteger();
        Thread first = new Thread(() -> {
            stack.push(1);
            sum.addAndGet(stack.pop());
        });
        Thread second = new Thread(() -> {
            stack.push(2);
            sum.addAndGet(stack.pop());
        });
        first.start();
        second.start();
        stack.push(4);
        first.join();
        second.join();
        sum.addAndGet(stack.pop());
        assert sum.get() == 7 : sum;
        assert stack.pop() == 0;
    }
}
