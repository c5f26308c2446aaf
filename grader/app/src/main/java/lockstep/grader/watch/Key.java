package lockstep.grader.watch;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked for by a key: by its letter, or by the one on the same key of a Russian keyboard. */
enum Key {
    /** The next exercise. */
    NEXT("nт"),
    /** One hint more. */
    HINT("hр"),
    /** The page of the mistake. */
    EXPLAIN("eу"),
    /** The failing schedule again. */
    REPLAY("rк"),
    /** All exercises. */
    LIST("lд"),
    /** The files as they were at first. */
    RESET("xч"),
    /** A grade of all exercises. */
    ALL("aф"),
    /** The end. Control-C, where it comes as a character, and Control-D too. */
    QUIT("qй\u0003\u0004"),
    /** A grade now. */
    GRADE("\r\n"),
    /** A line further down. */
    DOWN("jо"),
    /** A line further up. */
    UP("kл"),
    /** Further down. */
    FAR_DOWN(" "),
    /** Further up. */
    FAR_UP("bи"),
    /** Away with the page. */
    BACK("\u001b");

    private final String characters;

    Key(String characters) {
        this.characters = characters;
    }

    static Optional<Key> of(int character) {
        int lower = Character.toLowerCase(character);
        return Arrays.stream(values()).filter(key -> key.characters.indexOf(lower) >= 0).findFirst();
    }
}
