package lockstep.grader.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;

/** A terminal: one screen, drawn anew each time, beside the one that the shell uses. What was there before is there again afterwards. */
final class ScreenFace implements Face {

    private static final String HOME = "\u001b[H";
    private static final String REST_OF_LINE = "\u001b[K";
    private static final String REST_OF_SCREEN = "\u001b[J";

    private final Terminal terminal;
    private final Attributes before;
    private final Screen screen;
    private final Consumer<Event> events;
    private final ShutdownHooks.Task restore;
    private Optional<Keyboard> keyboard = Optional.empty();

    private ScreenFace(Terminal terminal, Screen screen, Consumer<Event> events, ShutdownHooks.Task restore) {
        this.terminal = terminal;
        this.screen = screen;
        this.events = events;
        this.restore = restore;
        this.before = terminal.getAttributes();
    }

    /** That of this program; empty where it has none that can be drawn on. */
    static Optional<Face> open(Screen screen, Consumer<Event> events) {
        AtomicReference<ScreenFace> opened = new AtomicReference<>();
        // Made before the terminal's own, so that it comes before it.
        ShutdownHooks.Task restore = ShutdownHooks.add(() -> Optional.ofNullable(opened.get()).ifPresent(ScreenFace::giveBack));
        try {
            // jni needs a library that comes with it; where that cannot be loaded, exec asks the command stty.
            Terminal terminal = TerminalBuilder.builder().system(true).providers("jni,exec").dumb(false).encoding(StandardCharsets.UTF_8).build();
            if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                terminal.close();
                return Optional.empty();
            }
            ScreenFace face = new ScreenFace(terminal, screen, events, restore);
            opened.set(face);
            face.begin();
            return Optional.of(face);
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private void begin() {
        terminal.handle(Terminal.Signal.INT, signal -> events.accept(new Event.Ended()));
        terminal.handle(Terminal.Signal.WINCH, signal -> events.accept(new Event.Resized()));
        take();
    }

    /** Control-C comes as a key, and Control-Z does too: who stops a program leaves its screen behind. */
    private void take() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.flush();
        keyboard = Optional.of(new Keyboard(terminal.reader(), events));
    }

    private void giveBack() {
        keyboard.ifPresent(Keyboard::close);
        terminal.puts(Capability.cursor_visible);
        terminal.puts(Capability.exit_ca_mode);
        terminal.flush();
        terminal.setAttributes(before);
    }

    @Override
    public void draw(Scene scene) {
        List<String> lines = screen.lines(scene, size());
        terminal.writer().write(HOME + String.join(REST_OF_LINE + "\r\n", lines) + REST_OF_LINE + REST_OF_SCREEN);
        terminal.writer().flush();
        if (terminal.writer().checkError()) {
            events.accept(new Event.Ended());
        }
    }

    @Override
    public int lastScroll(Scene scene) {
        return screen.lastScroll(scene, size());
    }

    private Size size() {
        return Size.of(terminal.getWidth(), terminal.getHeight());
    }

    @Override
    public void lend(Runnable other) {
        giveBack();
        try {
            other.run();
        } finally {
            take();
        }
    }

    @Override
    public void close() {
        try {
            ShutdownHooks.remove(restore);
            giveBack();
            terminal.close();
        } catch (IOException e) {
            // The terminal is gone.
        }
    }
}
