package winnow.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/**
 * How long a connection may ask nothing, and how many one address may hold. The server's own time-outs start anew with
 * each byte, so that a visitor who sends one byte a second would stay for ever.
 */
final class Patience implements Connection.Listener, AutoCloseable {
    private static final long SECONDS = 15;
    private static final int PER_ADDRESS = 200;

    /** Connections without a whole request, and since when, in nanoseconds. */
    private final Map<EndPoint, Long> waiting = new ConcurrentHashMap<>();

    /** Open connections, each with its visitor's address, which an end that is closed no longer knows. */
    private final Map<EndPoint, String> addresses = new ConcurrentHashMap<>();

    private final Map<String, Integer> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "winnow-web-clock");
        thread.setDaemon(true);
        return thread;
    });

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the clock
    Patience() {
        clock.scheduleWithFixedDelay(this::closeWhatIsLate, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        EndPoint end = connection.getEndPoint();
        String address = address(end);
        addresses.put(end, address);
        if (held.merge(address, 1, Integer::sum) > PER_ADDRESS) {
            end.close();
        } else {
            waiting.put(end, System.nanoTime());
        }
    }

    @Override
    public void onClosed(Connection connection) {
        waiting.remove(connection.getEndPoint());
        String address = addresses.remove(connection.getEndPoint());
        if (address != null) {
            held.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
        }
    }

    /** A request has come in whole, but for its body. */
    void starts(Request request) {
        EndPoint end = endPoint(request);
        waiting.remove(end);
        Request.addCompletionListener(request, fault -> {
            if (end.isOpen()) {
                waiting.put(end, System.nanoTime());
            }
        });
    }

    private void closeWhatIsLate() {
        long now = System.nanoTime();
        waiting.forEach((end, since) -> {
            if (!end.isOpen() || now - since > TimeUnit.SECONDS.toNanos(SECONDS)) {
                waiting.remove(end);
                end.close();
            }
        });
    }

    private static EndPoint endPoint(Request request) {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }

    private static String address(EndPoint end) {
        String remote = String.valueOf(end.getRemoteSocketAddress());
        int port = remote.lastIndexOf(':');
        return port < 0 ? remote : remote.substring(0, port);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
