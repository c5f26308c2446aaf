import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HandOverHand {
    private static final class Node {
        private final Lock lock = new ReentrantLock();
        private Node next;
    }

    private final Node head = new Node();

    Node last() {
        Node node = head;
        node.lock.lock();
        while (node.next != null) {
            node.next.lock.lock();
            node.lock.unlock();
            node = node.next;
        }
        node.lock.unlock();
        return node;
    }

    void along(Lock first, Lock second) {
        Lock held = first;
        held.lock();
        second.lock();
        held = second;
        held.unlock();
    }
}
