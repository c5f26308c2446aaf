package lockstep.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lockstep.explorer.Explore;

/** Two threads count words, in many orders of the two. */
class WordCountSchedulesTest {

    @Explore
    void the_words_of_both_threads_are_counted() throws InterruptedException {
        WordCount words = new WordCount();
        Thread other = new Thread(() -> words.add("to"), "other");
        other.start();
        words.add("to");
        words.add("be");
        other.join();

        assertEquals(2, words.count("to"));
        assertEquals(1, words.count("be"));
        assertEquals(0, words.count("not"));
    }
}
