package lockstep.explorer.corpus.correct.threads;

/** Thread groups, names (given and generated) and priorities. */
public final class GroupsNamesAndPriorities {
    public static void main(String[] args) throws InterruptedException {
        ThreadGroup group = new ThreadGroup("readers");
        String[] seen = new String[2];
        Thread first = new Thread(group, () -> seen[0] = Thread.currentThread().getThreadGroup().getName(), "reader-a");
        Thread second = new Thread(group, () -> seen[1] = Thread.currentThread().getName());
        first.setPriority(Thread.MIN_PRIORITY);
        second.setPriority(Thread.MAX_PRIORITY);
        String generated = second.getName();
        first.start();
        second.start();
        first.join();
        second.join();
        assert seen[0].equals("readers") : seen[0];
        assert seen[1].equals(generated) : seen[1];
        assert first.getPriority() == Thread.MIN_PRIORITY;
    }
}
