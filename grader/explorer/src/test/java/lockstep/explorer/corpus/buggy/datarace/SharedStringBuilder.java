package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: two threads append to one StringBuilder. */
public final class SharedStringBuilder {
    public static void main(String[] args) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        Runnable task = () -> text.append("ab");
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert text.length() == 4 : text;
    }
}
