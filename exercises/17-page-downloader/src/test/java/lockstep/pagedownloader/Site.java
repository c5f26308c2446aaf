package lockstep.pagedownloader;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A server on this machine, with pages of every kind. */
final class Site implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(handlers);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The addresses of these pages. */
    List<URI> pages(String... names) {
        return Stream.of(names).map(name -> URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name)).toList();
    }

    /** How often the page was asked for. */
    long asked(String name) {
        return asked.stream().filter(name::equals).count();
    }

    /** Lets the pages that hang go on. */
    void release() {
        released.countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        asked.add(name);
        try (exchange) {
            switch (name) {
                case "hanging" -> hang(exchange);
                case "moody" -> send(exchange, asked(name) == 1 ? 503 : 200, name);
                case "moved" -> {
                    exchange.getResponseHeaders().add("Location", "/plain");
                    send(exchange, 302, "");
                }
                case "missing" -> send(exchange, 404, "no such page");
                case "torn" -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write("only the beg".getBytes(StandardCharsets.UTF_8));
                }
                default -> send(exchange, 200, name);
            }
        }
    }

    private void hang(HttpExchange exchange) throws IOException {
        try {
            released.await();
            send(exchange, 200, "at last");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        handlers.shutdownNow();
    }
}
