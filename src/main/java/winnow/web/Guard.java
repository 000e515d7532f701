package winnow.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

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
    /** Where agents ask over HTTP. */
    static final String AGENTS = "/mcp";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> AGENT_METHODS = Set.of("GET", "POST", "DELETE");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final Set<String> COSTLY = Set.of("/search.html", "/ask.html");
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
    Optional<Refused> refusal(Request request) {
        List<String> named = values(request, "Host");
        if (named.size() != 1 || !hosts.contains(named.get(0))) {
            return Optional.of(
                    new Refused(403, "This host name is not winnow's. Open the address that winnow printed."));
        }
        if (!origins.containsAll(values(request, "Origin")) || isForeign(request)) {
            return Optional.of(new Refused(403, "A page of another origin cannot ask here."));
        }
        if (request.getHttpURI().toString().length() > LONGEST_ADDRESS) {
            return Optional.of(new Refused(414, "The address is too long."));
        }
        Set<String> methods = isAgents(request) ? AGENT_METHODS : METHODS;
        if (!methods.contains(request.getMethod())) {
            return Optional.of(new Refused(405, "Only GET, HEAD and POST are answered."));
        }
        return Optional.empty();
    }

    /** A link on a foreign page may lead here; nothing else of it may, and no link may make winnow search. */
    private static boolean isForeign(Request request) {
        List<String> site = values(request, "Sec-Fetch-Site");
        if (site.isEmpty() || OWN_SITES.containsAll(site)) {
            return false;
        }
        boolean followsLink = request.getMethod().equals("GET")
                && values(request, "Sec-Fetch-Mode").equals(List.of("navigate"))
                && values(request, "Sec-Fetch-Dest").equals(List.of("document"));
        String path = String.valueOf(request.getHttpURI().getDecodedPath());
        return !followsLink || COSTLY.contains(path) || isAgents(request);
    }

    static boolean isAgents(Request request) {
        return AGENTS.equals(request.getHttpURI().getDecodedPath());
    }

    private static List<String> values(Request request, String header) {
        return request.getHeaders().getFields(header).stream()
                .map(HttpField::getValue)
                .toList();
    }

    /** Whether a form brought the token. */
    boolean isOurs(Query form) {
        return MessageDigest.isEqual(
                form.first("token").getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that is none. */
    record Refused(int status, String why) {}

    /** What every answer says of how it may be used. */
    static void harden(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
    }
}
