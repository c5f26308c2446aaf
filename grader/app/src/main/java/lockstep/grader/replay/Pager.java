package lockstep.grader.replay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Shows pages one by one, as a reader asks for them.
 *
 * @param keys   what the reader types next: nothing for the next page, {@code b} back, {@code a} all the rest, {@code q} enough; empty where nobody
 *               types any more, which is the same as {@code q}
 * @param show   takes what is to be shown
 * @param prompt says what can be typed
 */
public record Pager(Supplier<Optional<String>> keys, Consumer<String> show, String prompt) {

    /** Blocks until the last page has been shown or the reader has had enough. Answers whether the last page was reached. */
    public boolean page(List<String> pages) {
        int at = 0;
        while (at < pages.size()) {
            show.accept(pages.get(at));
            if (at == pages.size() - 1) {
                return true;
            }
            show.accept(prompt);
            String key = keys.get().map(typed -> typed.strip().toLowerCase(Locale.ROOT)).orElse("q");
            switch (key) {
                case "q" -> {
                    return false;
                }
                case "b" -> at = Math.max(0, at - 1);
                case "a" -> {
                    pages.subList(at + 1, pages.size()).forEach(show);
                    return true;
                }
                default -> at++;
            }
        }
        return true;
    }
}
