package winnow.trace;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells by a file's beginning which language it is in, where its name leaves that open. */
final class Sniffing {
    private static final int HEAD = 4_000;
    private static final int LONGEST_PROGRAM = 200;
    private static final Pattern PROGRAM =
            Pattern.compile("^#!\\s*\\S*?(?:/env\\s+(?:-\\S+\\s+)*(\\S+)|/([^/\\s]+))(?:\\s.*)?$");
    private static final Pattern COQ =
            Pattern.compile("(?m)^\\s*(?:Require|Theorem|Lemma|Definition|Inductive|Proof)\\b");
    private static final Pattern PROLOG = Pattern.compile("(?m)^\\s*:-|^[a-z]\\w*\\(.*\\)\\s*:-");
    private static final Pattern OBJECTIVE_C =
            Pattern.compile("(?m)^\\s*(?:#import|#include|@interface|@implementation|@import)\\b");
    private static final Pattern WOLFRAM = Pattern.compile("^\\s*\\(\\*");
    private static final Pattern VB_CLASS = Pattern.compile("^VERSION [0-9]");

    private Sniffing() {}

    static Language language(Language named, byte[] window, int limit) {
        String name = named.name();
        boolean open = switch (name) {
            case "unknown", "verilog", "perl", "matlab", "tex" -> true;
            default -> false;
        };
        if (!open) {
            return named;
        }
        String head = new String(window, 0, Math.min(limit, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("#!")) {
            return program(head, named);
        }
        return switch (name) {
            case "verilog" -> COQ.matcher(head).find() ? Languages.COQ : named;
            case "perl" -> PROLOG.matcher(head).find() ? Languages.PROLOG : named;
            case "matlab" ->
                OBJECTIVE_C.matcher(head).find()
                        ? Languages.C
                        : WOLFRAM.matcher(head).find() ? Languages.WOLFRAM : named;
            case "tex" -> VB_CLASS.matcher(head).find() ? Languages.BASIC : named;
            default -> named;
        };
    }

    private static Language program(String head, Language named) {
        int end = head.indexOf('\n');
        String line = head.substring(0, Math.min(end < 0 ? head.length() : end, LONGEST_PROGRAM))
                .strip();
        var program = PROGRAM.matcher(line);
        if (!program.matches()) {
            return named;
        }
        return FileNames.named(program.group(1) == null ? program.group(2) : program.group(1));
    }
}
