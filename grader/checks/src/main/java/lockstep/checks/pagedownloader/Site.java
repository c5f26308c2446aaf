package lockstep.checks.pagedownloader;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real server with pages of every kind, reachable from this machine alone. */
final class Site implements AutoCloseable {

    /** A server waits in small portions, so that a machine that stood still meanwhile has not waited. */
    private static final int PORTIONS = 50;
    private static final long MILLIS_OF_A_PORTION = 100;
    private static final int OK = 200;
    private static final int MOVED = 302;
    private static final int BROKEN = 500;
    private static final int ENOUGH = 10;

    private final HttpServer server;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final CountDownLatch others = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger moody = new AtomicInteger();
    private final AtomicInteger torn = new AtomicInteger();

    private Site(HttpServer server) {
        this.server = server;
    }

    static Site open() {
        try {
            Site site = new Site(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            site.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        server.setExecutor(handlers);
        server.createContext("/plain", exchange -> answer(exchange, OK, "plain"));
        server.createContext("/slow", exchange -> answer(exchange, OK, comes(others) ? "slow" : "alone"));
        server.createContext("/moody", exchange -> answer(exchange, moody.incrementAndGet() == 1 ? BROKEN : OK, "moody"));
        server.createContext("/moved", this::move);
        server.createContext("/new-place", this::answerAndLetTheSlowOneGo);
        server.createContext("/torn", this::tear);
        server.createContext("/hanging", exchange -> answer(exchange, OK, comes(closed) ? "closed" : "late"));
        server.start();
    }

    List<URI> pages(String... names) {
        String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return Stream.of(names).map(name -> URI.create(root + name)).toList();
    }

    private static boolean comes(CountDownLatch latch) {
        try {
            for (int i = 0; i < PORTIONS; i++) {
                if (latch.await(MILLIS_OF_A_PORTION, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void move(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", "/new-place");
        answer(exchange, MOVED, "moved");
    }

    private void answerAndLetTheSlowOneGo(HttpExchange exchange) throws IOException {
        answer(exchange, OK, "new place");
        others.countDown();
    }

    /** Promises more than it sends, until somebody asks and asks. */
    private void tear(HttpExchange exchange) throws IOException {
        if (torn.incrementAndGet() > ENOUGH) {
            answer(exchange, OK, "torn");
            return;
        }
        try (exchange) {
            exchange.sendResponseHeaders(OK, 1_000);
            exchange.getResponseBody().write("the beginning of".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        handlers.shutdownNow();
    }
}
