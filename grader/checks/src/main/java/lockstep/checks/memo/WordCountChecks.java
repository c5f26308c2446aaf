package lockstep.checks.memo;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.memo.WordCount;
import lockstep.protocol.Verdict;

class WordCountChecks {

    /** No word that two threads add at the same time is known before. So what is lost was written over. */
    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    void no_word_is_lost() throws InterruptedException {
        WordCount words = new WordCount();
        words.add("not");
        words.add(new String("not"));
        requireCount(words, "not", 2);
        requireCount(words, "to", 0);
        Asker<Boolean> one = Asker.start("counter-1", () -> added(words, "to", "be"));
        Asker<Boolean> other = Asker.start("counter-2", () -> added(words, "not", "to"));
        long meanwhile = words.count("to");
        one.answer();
        other.answer();
        if (meanwhile < 0 || meanwhile > 2) {
            throw Finding.wrongResult("count-meanwhile", meanwhile);
        }
        long lost = 6 - words.count("to") - words.count("be") - words.count("not");
        if (lost > 0) {
            throw Finding.wrongResult("words-lost", 6, 6 - lost).because("get-then-put");
        }
        requireCount(words, "to", 2);
        requireCount(words, "be", 1);
        requireCount(words, "not", 3);
        requireCount(words, "Not", 0);
    }

    /** What is lost here may have been written over, or never written; so no mistake is named. */
    @Check(points = 5)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    void a_word_that_is_known_is_not_lost_either() throws InterruptedException {
        WordCount words = new WordCount();
        words.add("be");
        Asker<Boolean> one = Asker.start("counter-1", () -> added(words, "be", "be"));
        Asker<Boolean> other = Asker.start("counter-2", () -> added(words, "be", "be"));
        one.answer();
        other.answer();
        if (words.count("be") < 5) {
            throw Finding.wrongResult("known-word-lost", "be", words.count("be"));
        }
        requireCount(words, "be", 5);
    }

    private static boolean added(WordCount words, String first, String second) {
        words.add(first);
        words.add(second);
        return true;
    }

    private static void requireCount(WordCount words, String word, long expected) {
        if (words.count(word) != expected) {
            throw Finding.wrongResult("wrong-count", word, expected, words.count(word));
        }
    }
}
