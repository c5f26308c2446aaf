import java.util.ArrayList;
import java.util.List;

class ObjectsOfOnesOwn {
    private final Object lock = new Object();
    private final List<String> names = new ArrayList<>();
    private final String[] array = {"a"};
    private final int[] numbers = {1};
    private String text = "text";

    synchronized void run(Object text, String... several) {
        synchronized (several) {
            hashCode();
        }
        synchronized (this) {
            hashCode();
        }
        synchronized (lock) {
            hashCode();
        }
        synchronized (names) {
            hashCode();
        }
        synchronized (array) {
            hashCode();
        }
        synchronized (numbers) {
            hashCode();
        }
        synchronized (text) {
            hashCode();
        }
        synchronized (getClass()) {
            hashCode();
        }
        synchronized (String.class) {
            hashCode();
        }
        synchronized (new Object()) {
            hashCode();
        }
        synchronized (intern()) {
            hashCode();
        }
    }

    private Object intern() {
        return text;
    }
}
