package lockstep.worker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import lockstep.protocol.Observation;

/** Takes what student code prints. Keeps the first characters and counts the rest, so that printing without end costs no memory. */
final class Capture extends OutputStream {

    private static final int CAP = 4_096;

    private final byte[] head = new byte[CAP];
    private long total;

    /** Makes this the standard output and the standard error. */
    void install() {
        PrintStream stream = new PrintStream(this, false, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @Override
    public synchronized void write(int value) {
        if (total < CAP) {
            head[(int) total] = (byte) value;
        }
        total++;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = (int) Math.max(0, Math.min(length, CAP - total));
        if (room > 0) {
            System.arraycopy(bytes, offset, head, (int) total, room);
        }
        total += length;
    }

    synchronized Observation.Output output() {
        return new Observation.Output(new String(head, 0, (int) Math.min(total, CAP), StandardCharsets.UTF_8), total);
    }
}
