package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.locks.ReentrantLock;

/** Lock coupling along a linked list: each node is guarded by its own lock. */
public final class HandOverHand {
    private static final class Node {
        private final ReentrantLock lock = new ReentrantLock();
        private int value;
        private Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    private final Node head = new Node(0, new Node(10, new Node(20, null)));

    private void insertAfter(int value) {
        Node node = head;
        node.lock.lock();
        while (node.next != null && node.next.value < value) {
            Node next = node.next;
            next.lock.lock();
            node.lock.unlock();
            node = next;
        }
        node.next = new Node(value, node.next);
        node.lock.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        HandOverHand list = new HandOverHand();
        Thread first = new Thread(() -> list.insertAfter(15));
        Thread second = new Thread(() -> list.insertAfter(16));
        first.start();
        second.start();
        first.join();
        second.join();
        StringBuilder seen = new StringBuilder();
        for (Node node = list.head; node != null; node = node.next) {
            seen.append(node.value).append(' ');
        }
        assert seen.toString().equals("0 10 15 16 20 ") : seen;
    }
}
