package lockstep.grader.watch;

import java.io.IOError;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jline.utils.NonBlockingReader;

/** Reads keys in a thread of its own until it is closed or nobody is there any more. Keys that send several characters become one. */
final class Keyboard implements AutoCloseable {

    private static final int ESCAPE = 27;
    /** For so long is waited before it is looked whether this is closed, in milliseconds. */
    private static final long LOOK = 200;
    /** What belongs to one key comes at once. */
    private static final long SAME_KEY = 30;
    private static final Map<String, Integer> LONG_KEYS = Map.of("[B", (int) 'j', "OB", (int) 'j', "[A", (int) 'k', "OA", (int) 'k', "[6~", (int) ' ',
            "[5~", (int) 'b');
    private static final int LONGEST = 8;

    private final NonBlockingReader reader;
    private final Consumer<Event> events;
    private final Thread thread = new Thread(this::run, "lockstep keys");
    private volatile boolean closed;

    Keyboard(NonBlockingReader reader, Consumer<Event> events) {
        this.reader = reader;
        this.events = events;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!closed) {
                int character = reader.read(LOOK);
                if (character == NonBlockingReader.EOF) {
                    events.accept(new Event.Ended());
                    return;
                } else if (character >= 0) {
                    press(character);
                }
            }
        } catch (IOException | IOError e) {
            events.accept(new Event.Ended());
        }
    }

    private void press(int character) throws IOException {
        int key = character == ESCAPE ? afterEscape() : character;
        if (key >= 0) {
            events.accept(new Event.Pressed(key));
        }
    }

    /** The key that an escape begins; a key that nobody needs is none. */
    private int afterEscape() throws IOException {
        StringBuilder more = new StringBuilder();
        for (int next = reader.read(SAME_KEY); next >= 0 && more.length() < LONGEST; next = reader.read(SAME_KEY)) {
            more.append((char) next);
            if (LONG_KEYS.containsKey(more.toString())) {
                return LONG_KEYS.get(more.toString());
            }
        }
        return more.length() == 0 ? ESCAPE : -1;
    }

    /** Reads no more: who reads next gets every key. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(LOOK * 5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
