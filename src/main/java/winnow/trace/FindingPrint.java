package winnow.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import winnow.paper.Finding;

/**
 * Names findings so that the name stays when lines are added above: a hash of rule, file and message, and
 * which one of its like within the file it is.
 *
 * <p>@paper sarif/fingerprints
 */
public final class FindingPrint {
    private static final int BYTES = 8;

    private FindingPrint() {}

    /** A name for each finding, in their order: 16 hex digits, a colon and a number from 1. */
    public static List<String> of(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> prints = new ArrayList<>(findings.size());
        MessageDigest digest = sha256();
        for (Finding finding : findings) {
            String what = finding.rule() + "\n" + finding.file() + "\n" + finding.message();
            byte[] hash = digest.digest(what.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash, 0, BYTES);
            prints.add(hex + ":" + seen.merge(hex, 1, Integer::sum));
        }
        return prints;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
