package lockstep.explorer.programs;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Programs that mean harm, by the name of what they do; in a thread of their own unless the name begins with "main-". */
public final class Harm {
    private static int written;

    private Harm() {
    }

    public static void main(String[] args) throws Exception {
        if (args[0].startsWith("main-")) {
            harm(args[0].substring("main-".length()));
            return;
        }
        Thread thread = new Thread(() -> harm(args[0]), "harm");
        thread.start();
        if (args[0].equals("deaf")) {
            thread.interrupt();
        }
        thread.join();
    }

    private static void harm(String kind) {
        switch (kind) {
            case "swallow" -> swallow();
            case "swallow-queue" -> swallowQueue();
            case "deaf" -> deaf();
            case "spin" -> spin();
            case "bare" -> bare();
            case "count" -> count();
            case "field" -> field();
            case "exit" -> System.exit(7);
            case "exit0" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(7);
            case "stack" -> deeper(0);
            case "heap" -> fill(1 << 24);
            case "crumbs" -> fill(200);
            case "threads" -> threads(1000);
            case "flood" -> threads(3000);
            case "socket" -> socket();
            case "input" -> input();
            case "print" -> print();
            case "forge" -> forge();
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

    private static void swallowQueue() {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        while (true) {
            try {
                queue.take();
            } catch (Throwable ignored) {
                queue.clear();
            }
        }
    }

    private static void deaf() {
        while (true) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException ignored) {
                Thread.interrupted();
            }
        }
    }

    private static void spin() {
        int turns = 0;
        while (turns >= 0) {
            turns = turns + 1 & 1;
        }
    }

    private static void bare() {
        while (true) {
            // Nothing but the jump back.
        }
    }

    private static void count() {
        for (int i = 0; ; i++) {
            i += i;
        }
    }

    private static void field() {
        while (true) {
            written++;
        }
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static void fill(int size) {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[size]);
        }
    }

    private static void threads(int count) {
        for (int i = 0; i < count; i++) {
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

    private static void print() {
        while (true) {
            System.out.println("and on");
        }
    }

    /** Throws what the explorer ends its threads with. */
    private static void forge() {
        try {
            Constructor<?> constructor = Class.forName("lockstep.explorer.run.Killed").getDeclaredConstructor();
            constructor.setAccessible(true);
            throw (Error) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
