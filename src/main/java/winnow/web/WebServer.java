package winnow.web;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import winnow.library.Workspace;

/** Shows the pages of a workspace, and what agents ask, on the loopback and nowhere else. */
public final class WebServer implements AutoCloseable {
    private static final int WORKERS = 8;
    private static final int WAITING = 1_000;
    private static final int THREADS = 32;
    private static final int CONNECTIONS = 500;
    private static final int IDLE_MILLISECONDS = 60_000;
    private static final int SLOWEST_BYTES_PER_SECOND = 200;
    private static final String HTML = "text/html; charset=utf-8";

    private final Server server;
    private final ServerConnector connector;
    private final ExecutorService workers;
    private final Patience patience = new Patience();

    private WebServer(int port) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("winnow-web");
        threads.setDaemon(true);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        this.workers = new ThreadPoolExecutor(
                WORKERS, WORKERS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "winnow-web-worker");
                    thread.setDaemon(true);
                    return thread;
                });
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        connector.addBean(patience);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        server.setErrorHandler(WebServer::malformed);
    }

    /** Starts to listen, for people alone. */
    public static WebServer start(Path workspace, Path store, int port) throws IOException {
        return start(workspace, store, port, new HttpServlet() {});
    }

    /**
     * Starts to listen.
     *
     * @param workspace the folder that the pages speak of
     * @param store where its derived files are
     * @param port 0 for any that is free
     * @param agents answers what agents ask, at {@code /mcp}
     */
    public static WebServer start(Path workspace, Path store, int port, HttpServlet agents) throws IOException {
        WebServer web = new WebServer(port);
        try {
            web.connector.open();
            Guard guard = new Guard(web.connector.getLocalPort());
            Answers answers = new Answers(new Workspace(workspace, workspace, store), guard);
            ServletContextHandler agentsToo = new ServletContextHandler("/");
            agentsToo.addServlet(new ServletHolder(agents), Guard.AGENTS);
            Handler pages = new MinimumDataRateHandler(
                    new PageHandler(answers, web.workers), SLOWEST_BYTES_PER_SECOND, SLOWEST_BYTES_PER_SECOND);
            web.server.setHandler(new Door(guard, web.patience, agentsToo, pages));
            web.server.start();
            return web;
        } catch (IOException | RuntimeException e) {
            web.close();
            throw e;
        } catch (Exception e) {
            web.close();
            throw new IOException(e);
        }
    }

    /** Where the first page is. */
    public String address() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        } finally {
            patience.close();
            workers.shutdownNow();
        }
    }

    /** What is no request, told without a word of the server's own. */
    private static boolean malformed(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        PageHandler.send(request, response, callback, Answer.text(status, "This cannot be answered: " + status + "."));
        return true;
    }

    /** Turns away whom the guard refuses; leads agents to theirs and all others to the pages. */
    private static final class Door extends Handler.Sequence {
        private final Guard guard;
        private final Patience patience;

        Door(Guard guard, Patience patience, Handler agents, Handler pages) {
            super(
                    new Handler.Wrapper(agents) {
                        @Override
                        public boolean handle(Request request, Response response, Callback callback) throws Exception {
                            return Guard.isAgents(request) && super.handle(request, response, callback);
                        }
                    },
                    pages);
            this.guard = guard;
            this.patience = patience;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            patience.starts(request);
            Guard.Refused refused = guard.refusal(request).orElse(null);
            if (refused == null) {
                return super.handle(request, response, callback);
            }
            PageHandler.send(request, response, callback, Answer.text(refused.status(), refused.why()));
            return true;
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
