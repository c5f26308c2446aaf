package lockstep.explorer.corpus.correct.queues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Pipes of java.io: the writer waits where the pipe is full, the reader where it is empty. */
public final class Pipes {
    public static void main(String[] args) throws IOException, InterruptedException {
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(out, 2);
        AtomicInteger sum = new AtomicInteger();
        Thread writer = new Thread(() -> {
            try (out) {
                for (int i = 1; i <= 6; i++) {
                    out.write(i);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Thread reader = new Thread(() -> {
            try (in) {
                for (int read = in.read(); read >= 0; read = in.read()) {
                    sum.addAndGet(read);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        reader.start();
        text();
        writer.join();
        reader.join();
        assert sum.get() == 21 : sum;
    }

    private static void text() throws IOException, InterruptedException {
        PipedWriter out = new PipedWriter();
        PipedReader in = new PipedReader(out);
        Thread writer = new Thread(() -> {
            try (PrintWriter lines = new PrintWriter(out)) {
                lines.println("one");
                lines.println("two");
            }
        });
        writer.start();
        try (BufferedReader lines = new BufferedReader(in)) {
            assert "one".equals(lines.readLine());
            assert "two".equals(lines.readLine());
            assert lines.readLine() == null;
        }
        writer.join();
    }
}
