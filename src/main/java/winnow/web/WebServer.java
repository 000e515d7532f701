package winnow.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import winnow.library.Workspace;

/** Shows the pages of a workspace on the loopback, and nowhere else. */
public final class WebServer implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int WAITING = 1_000;
    private static final String HTML = "text/html; charset=utf-8";

    static {
        limit("sun.net.httpserver.maxReqTime", "15");
        limit("sun.net.httpserver.maxRspTime", "60");
        limit("sun.net.httpserver.idleInterval", "30");
        limit("sun.net.httpserver.maxReqHeaders", "60");
        limit("sun.net.httpserver.nodelay", "true");
        limit("jdk.httpserver.maxConnections", "500");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Guard guard;
    private final Answers answers;

    private WebServer(HttpServer server, Workspace workspace) throws IOException {
        this.server = server;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "winnow-web");
                    thread.setDaemon(true);
                    return thread;
                });
        this.guard = new Guard(server.getAddress().getPort());
        this.answers = new Answers(workspace, guard);
    }

    private static void limit(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    /**
     * Starts to listen.
     *
     * @param workspace the folder that the pages speak of
     * @param store where its derived files are
     * @param port 0 for any that is free
     */
    public static WebServer start(Path workspace, Path store, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        WebServer web = new WebServer(server, new Workspace(workspace, workspace, store));
        server.createContext("/", web::handle);
        server.setExecutor(web.threads);
        server.start();
        return web;
    }

    /** Where the first page is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                answer = answer(exchange);
            } catch (IOException | RuntimeException e) {
                answer = answers.fault(e);
            }
            send(exchange, answer);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        Guard.Refused refused = guard.refusal(exchange).orElse(null);
        if (refused != null) {
            return Answer.text(refused.status(), refused.why());
        }
        String path = exchange.getRequestURI().getPath();
        Query query = Query.parse(exchange.getRequestURI().getRawQuery());
        if (!exchange.getRequestMethod().equals("POST")) {
            return answers.get(path == null ? "/" : path, query);
        }
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(Guard.LARGEST_BODY + 1);
        }
        return body.length > Guard.LARGEST_BODY
                ? Answer.text(413, "That is too much at once.")
                : answers.post(path == null ? "/" : path, Query.parse(new String(body, StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        Guard.harden(headers);
        headers.set("Content-Type", answer.type());
        if (!answer.location().isEmpty()) {
            headers.set("Location", answer.location());
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /**
     * What is sent back.
     *
     * @param location where to go instead; empty for nowhere
     */
    record Answer(int status, String type, String body, String location) {
        static Answer html(int status, String html) {
            return new Answer(status, HTML, html, "");
        }

        static Answer text(int status, String text) {
            return new Answer(status, "text/plain; charset=utf-8", text + "\n", "");
        }

        static Answer seeOther(String location) {
            return new Answer(303, HTML, "", location);
        }
    }
}
