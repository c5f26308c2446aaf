package lockstep.event;

import java.util.List;
import java.util.concurrent.CountDownLatch;

public final class StartLine {

    private StartLine() { }

    public static void startTogether(List<Runnable> tasks) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(tasks.size());
        for (Runnable task : tasks) {
            new Thread(() -> {
                try {
                    go.await();
                    task.run();
                } catch (Throwable e) {
                    e.printStackTrace();
                } finally {
                    done.countDown();
                }
            }).start();
        }
        go.countDown();
        done.await();
    }
}
