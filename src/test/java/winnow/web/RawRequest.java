package winnow.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as it goes over the wire, with headers that no client would let one set. */
final class RawRequest {
    private static final int PATIENCE = 20_000;

    private RawRequest() {}

    /** The whole answer, head and body. */
    static String send(WebServer server, String request) throws IOException {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream()
                    .write(request.replace("PORT", String.valueOf(port))
                            .replace("\n", "\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String get(WebServer server, String path) throws IOException {
        return send(server, "GET " + path + " HTTP/1.1\nHost: localhost:PORT\nConnection: close\n\n");
    }

    static String post(WebServer server, String path, String form) throws IOException {
        return send(
                server,
                "POST " + path + " HTTP/1.1\nHost: localhost:PORT\nOrigin: http://localhost:PORT\nConnection: close\n"
                        + "Content-Type: application/x-www-form-urlencoded\nContent-Length: "
                        + form.getBytes(StandardCharsets.UTF_8).length + "\n\n" + form);
    }
}
