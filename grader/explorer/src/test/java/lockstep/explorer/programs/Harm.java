package lockstep.explorer.programs;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Programs that mean harm, by the name of what they do. */
public final class Harm {
    private Harm() {
    }

    public static void main(String[] args) throws Exception {
        Thread thread = new Thread(() -> harm(args[0]), "harm");
        thread.start();
        thread.join();
    }

    private static void harm(String kind) {
        switch (kind) {
            case "swallow" -> swallow();
            case "spin" -> spin();
            case "exit" -> System.exit(7);
            case "halt" -> Runtime.getRuntime().halt(7);
            case "stack" -> deeper(0);
            case "heap" -> fill();
            case "threads" -> threads();
            case "socket" -> socket();
            case "input" -> input();
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static void swallow() {
        Object lock = new Object();
        while (true) {
            try {
                synchronized (lock) {
                    lock.wait();
                }
            } catch (Throwable ignored) {
                lock.hashCode();
            }
        }
    }

    private static void spin() {
        int turns = 0;
        while (turns >= 0) {
            turns = turns + 1 & 1;
        }
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static void fill() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1 << 24]);
        }
    }

    private static void threads() {
        for (int i = 0; i < 1000; i++) {
            new Thread(() -> { }).start();
        }
    }

    private static void socket() {
        try (ServerSocket server = new ServerSocket(0)) {
            server.accept();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void input() {
        try {
            if (System.in.read() >= 0) {
                throw new AssertionError("there is input");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
