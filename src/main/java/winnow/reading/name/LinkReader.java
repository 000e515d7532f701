package winnow.reading.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import winnow.reading.words.Abstract;

/**
 * Finds the addresses of a paper's own code, data and project pages: with a scheme or bare, in brackets of
 * any kind, with full stops or spaces behind. A bare address gets {@code https://} put before it.
 */
public final class LinkReader {
    private static final int LONGEST = 400;
    private static final String BREAKS = "<>\"`|{}^“”‘’«»\\";
    private static final String TRAILING = ".,;:!?'*\u2026";

    /** Where other people's papers live. */
    private static final List<String> FOREIGN = List.of("doi.org", "dx.doi.org", "arxiv.org", "www.arxiv.org");

    /** DOI prefixes of Zenodo, figshare, Dryad, OSF, Dataverse, Code Ocean, Mendeley Data, OSTI's DOE CODE. */
    private static final List<String> DEPOSITS =
            List.of("10.5281", "10.6084", "10.5061", "10.17605", "10.7910", "10.24433", "10.17632", "10.11578");

    private static final Set<String> TOP = Set.of(
            "com", "org", "net", "io", "edu", "gov", "ai", "dev", "app", "co", "ms", "me", "cc", "sh", "gg", "xyz",
            "info", "tech", "page", "site", "online", "cloud", "science", "int", "eu", "uk", "de", "fr", "ch", "at",
            "nl", "be", "it", "es", "pt", "se", "no", "fi", "dk", "pl", "cz", "gr", "ie", "us", "ca", "br", "au", "nz",
            "cn", "hk", "tw", "jp", "kr", "sg", "in", "il", "ru", "ir", "tr", "za", "li", "ly");

    /** Every address once, in order. */
    public List<String> links(Abstract paper) {
        String text = paper.text();
        Set<String> links = new LinkedHashSet<>();
        int behind = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', behind)) {
            int from = chunkStart(text, dot, behind);
            behind = chunkEnd(text, dot);
            for (String piece : pieces(text, from, behind)) {
                String link = link(piece);
                if (!link.isEmpty()) {
                    links.add(link);
                }
            }
        }
        return List.copyOf(links);
    }

    /** Where the run without blanks begins that a full stop is in: an address has one at least. */
    private static int chunkStart(String text, int dot, int least) {
        int from = dot;
        while (from > least && !isBlank(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int chunkEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b';
    }

    /** A run without blanks, cut where an address can't go on: {@code [here](https://a.b/c),<https://d.e/f>}. */
    private static List<String> pieces(String text, int from, int end) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < end && "_%#&~".indexOf(text.charAt(i + 1)) >= 0;
            if (escape) {
                continue;
            }
            boolean opens = (c == '[' || c == '(' || c == ']') && !inPath(piece);
            if (BREAKS.indexOf(c) >= 0 || opens || (c == ']' && i + 1 < end && text.charAt(i + 1) == '(')) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else if (piece.length() <= LONGEST) {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean inPath(StringBuilder piece) {
        int length = piece.length();
        return length > 0 && length <= LONGEST && piece.indexOf("/") > 0 && piece.charAt(length - 1) != '/';
    }

    private static String link(String piece) {
        int scheme = scheme(piece);
        String address = trimmed(scheme >= 0 ? piece.substring(scheme) : piece.substring(behindPunctuation(piece)));
        int hostFrom = scheme >= 0 ? address.indexOf("://") + 3 : 0;
        if (hostFrom > address.length() || address.length() > LONGEST) {
            return "";
        }
        int slash = address.indexOf('/', hostFrom);
        String host = address.substring(hostFrom, slash < 0 ? address.length() : slash)
                .toLowerCase(Locale.ROOT);
        if (!isHost(host) || (FOREIGN.contains(host) && !isDeposit(address, slash))) {
            return "";
        }
        if (scheme >= 0) {
            return address;
        }
        boolean page = slash > 0 && slash + 1 < address.length();
        return page || isSite(host) ? "https://" + address : "";
    }

    /** Whether a DOI is that of data or code, by the prefix of who keeps it. */
    private static boolean isDeposit(String address, int slash) {
        return slash > 0 && DEPOSITS.stream().anyMatch(prefix -> address.startsWith(prefix + "/", slash + 1));
    }

    private static int scheme(String piece) {
        int colon = piece.indexOf("://");
        if (colon < 4) {
            return -1;
        }
        int from = colon - (piece.charAt(colon - 1) == 's' || piece.charAt(colon - 1) == 'S' ? 5 : 4);
        return from >= 0 && piece.regionMatches(true, from, "http", 0, 4) ? from : -1;
    }

    private static int behindPunctuation(String piece) {
        int at = 0;
        while (at < piece.length() && !Character.isLetterOrDigit(piece.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Bare and without a path, only what can be nothing but a site. */
    private static boolean isSite(String host) {
        return host.startsWith("www.") || host.endsWith(".github.io") || host.endsWith(".readthedocs.io");
    }

    private static boolean isHost(String host) {
        String name = host.indexOf(':') > 0 ? host.substring(0, host.indexOf(':')) : host;
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || !TOP.contains(name.substring(dot + 1))) {
            return false;
        }
        for (int i = 0; i < dot; i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '_') {
                return false;
            }
        }
        return name.charAt(dot - 1) != '.';
    }

    private static String trimmed(String address) {
        int end = address.length();
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = address.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth < 0) {
                end = i;
            }
        }
        while (end > 0 && TRAILING.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }
}
