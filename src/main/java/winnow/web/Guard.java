package winnow.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask, and for what. A page of another host that a browser has open must neither read here (a host
 * name that was turned to the loopback is refused) nor write (a foreign origin is refused, and a write has to
 * bring the token that only our own pages hold).
 */
final class Guard {
    /** Nothing but our own scripts, styles and pictures; no inline script or style; no frame around it. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final int LONGEST_ADDRESS = 8_000;
    static final int LARGEST_BODY = 256_000;
    private static final int TOKEN_BYTES = 16;

    private final Set<String> hosts;
    private final Set<String> origins;
    private final String token;

    Guard(int port) {
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        this.origins = Set.of("http://localhost:" + port, "http://127.0.0.1:" + port, "http://[::1]:" + port);
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    String token() {
        return token;
    }

    /** Why a request is refused before it is looked at; empty when it is not. */
    Optional<Refused> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> named = headers.getOrDefault("Host", List.of());
        if (named.size() != 1 || !hosts.contains(named.get(0))) {
            return Optional.of(
                    new Refused(403, "This host name is not winnow's. Open the address that winnow printed."));
        }
        List<String> from = headers.getOrDefault("Origin", List.of());
        if (!origins.containsAll(from) || isForeignWrite(exchange)) {
            return Optional.of(new Refused(403, "A page of another origin cannot ask here."));
        }
        if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
            return Optional.of(new Refused(414, "The address is too long."));
        }
        if (!Set.of("GET", "HEAD", "POST").contains(exchange.getRequestMethod())) {
            return Optional.of(new Refused(405, "Only GET, HEAD and POST are answered."));
        }
        return Optional.empty();
    }

    private static boolean isForeignWrite(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("POST")
                && "cross-site".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Site"));
    }

    /** Whether a form brought the token. */
    boolean isOurs(Query form) {
        return MessageDigest.isEqual(
                form.first("token").getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that is none. */
    record Refused(int status, String why) {}

    /** What every answer says of how it may be used. */
    static void harden(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }
}
