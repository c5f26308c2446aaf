package lockstep.explorer.corpus.correct.monitors;

import java.util.concurrent.FutureTask;

/** A hand-written readers-writer lock on one monitor. */
public final class ReadersAndWriter {
    private int readers;
    private boolean writing;
    private int left;
    private int right;

    private synchronized void startReading() throws InterruptedException {
        while (writing) {
            wait();
        }
        readers++;
    }

    private synchronized void stopReading() {
        if (--readers == 0) {
            notifyAll();
        }
    }

    private synchronized void startWriting() throws InterruptedException {
        while (writing || readers > 0) {
            wait();
        }
        writing = true;
    }

    private synchronized void stopWriting() {
        writing = false;
        notifyAll();
    }

    public static void main(String[] args) throws Exception {
        ReadersAndWriter pair = new ReadersAndWriter();
        FutureTask<Boolean> reader = new FutureTask<>(() -> {
            pair.startReading();
            boolean same = pair.left == pair.right;
            pair.stopReading();
            return same;
        });
        Thread first = new Thread(reader);
        first.start();
        pair.startWriting();
        pair.left++;
        pair.right++;
        pair.stopWriting();
        pair.startReading();
        assert pair.left == 1 && pair.right == 1;
        pair.stopReading();
        assert reader.get();
        first.join();
    }
}
