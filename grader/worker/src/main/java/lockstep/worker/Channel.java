package lockstep.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import lockstep.protocol.Command;
import lockstep.protocol.Event;
import lockstep.protocol.Wire;

/** The worker's end of the connection to the host. Student output never goes through it. */
final class Channel {

    private final DataInputStream in;
    private final DataOutputStream out;

    private Channel(Socket socket) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    static Channel connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return new Channel(socket);
    }

    /** May be called from any thread. */
    synchronized void send(Event event) throws IOException {
        Wire.send(out, (Record) event);
    }

    /** Blocks until the host says something. */
    Command receive() throws IOException {
        return Wire.receive(in, Command.class);
    }
}
