package winnow.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.paper.SentenceRef;
import winnow.text.EditDistance;

/** Reads the tag, or the near miss, that begins at an {@code @}. The grammar is that of the package. @paper coverage-tags/tag */
final class TagText {
    static final String NAME = "paper";
    private static final int LONGEST_REST = 160;
    private static final Pattern SURE = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]{0,80}#s[0-9]{1,4}");
    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,80}(?:#s?|[./]s|\\s+s)[0-9]");
    private static final Pattern BARE = Pattern.compile("\\[([a-z0-9][a-z0-9-]{0,80}#s[0-9]{1,4})\\](?!\\()");
    private static final Pattern AND = Pattern.compile("(?:(?:and|&|\\+|;|\\|)\\s*)?");
    private static final Pattern LEAD = Pattern.compile("^[\\s:;.,!?–—-]+");
    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);
    private static final String STOPS = ",;()[]{}<>\"`'*|";

    private final Line line;
    private final String text;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();

    private TagText(Line line) {
        this.line = line;
        this.text = line.withoutCloser();
    }

    static Found read(Line line) {
        if ((line.at() > 0 && isGlued(line.text().charAt(line.at() - 1))) || line.isQuoted()) {
            return Found.NOTHING;
        }
        return new TagText(line).read();
    }

    /** Reads a sentence in brackets, which was perhaps meant for a tag; {@code line.at()} is at its {@code #}. */
    static Found bare(Line line) {
        String text = line.text();
        int open = text.lastIndexOf('[', line.at());
        Matcher form = BARE.matcher(text);
        if (line.region() != Region.COMMENT
                || open < line.begin()
                || !form.region(Math.max(open, 0), text.length()).lookingAt()) {
            return Found.NOTHING;
        }
        boolean tagged = text.substring(line.begin(), open).contains("@" + NAME);
        Miss miss = new Miss(line.place(open), Miss.Kind.BARE, "", form.group(1), Trust.LIKELY);
        return tagged || line.isQuoted() ? Found.NOTHING : Found.miss(miss, form.end());
    }

    private static boolean isGlued(char before) {
        boolean letter = Character.isLetterOrDigit(before) && !isWritten(before);
        return letter || before == '_' || before == '@' || before == '.' || before == '\\';
    }

    /** Whether a character is of a script that writes no blanks between words. */
    private static boolean isWritten(char c) {
        return c >= '\u2e80' || WITHOUT_BLANKS.contains(Character.UnicodeScript.of(c));
    }

    private Found read() {
        int from = line.at() + 1;
        int end = letters(from);
        if (text.substring(from, end).equals(NAME)) {
            return named(end);
        }
        return misnamed(from, end);
    }

    private Found named(int end) {
        if (end == text.length()) {
            return nothing(end);
        }
        char next = text.charAt(end);
        if (isBlank(next)) {
            return references(line.claimOfPlace(), end);
        }
        if (next == ':') {
            return claimed(end + 1);
        }
        int body = end + 1;
        return body < text.length()
                        && SURE.matcher(text).region(body, text.length()).lookingAt()
                ? miss(Miss.Kind.REFERENCE, NAME, body)
                : Found.NOTHING;
    }

    private Found claimed(int from) {
        int end = letters(from);
        String word = text.substring(from, end);
        if (word.equals("off") || word.equals("on")) {
            return Found.turn(word.equals("on") ? Found.Turn.ON : Found.Turn.OFF);
        }
        boolean ends = end == text.length() || isBlank(text.charAt(end));
        Optional<Claim> claim = Claim.of(word);
        if (claim.isPresent() && ends) {
            return references(claim.get(), end);
        }
        return word.isEmpty() ? miss(Miss.Kind.REFERENCE, NAME, from) : miss(Miss.Kind.CLAIM, word, end);
    }

    /** A name that is nearly the right one counts if what follows looks like a reference. */
    private Found misnamed(int from, int end) {
        boolean apart = from == end && end < text.length() && text.charAt(end) == ' ';
        int wordEnd = apart ? letters(end + 1) : end;
        String word = text.substring(from, wordEnd).strip();
        int distance = EditDistance.between(word.toLowerCase(Locale.ROOT), NAME);
        int body = wordEnd;
        if (body < text.length() && text.charAt(body) == ':') {
            body = letters(body + 1);
        }
        if (word.startsWith(NAME) && distance > 0) {
            body = from + NAME.length();
            distance = isSure(body) ? 1 : distance;
        }
        body = skipBlanks(body);
        boolean near = (distance <= 2 && isSure(body)) || (distance <= 1 && !apart && isPart(body));
        return near ? miss(Miss.Kind.NAME, text.substring(from, wordEnd), body) : Found.NOTHING;
    }

    /** Whether a word is one letter off. */
    static boolean isNearName(String word) {
        return EditDistance.between(word.toLowerCase(Locale.ROOT), NAME) <= 1;
    }

    private boolean isSure(int from) {
        return SURE.matcher(text).region(from, text.length()).lookingAt();
    }

    private boolean isPart(int from) {
        return Target.parse(text.substring(from, tokenEnd(from))).isPresent();
    }

    private Found references(Claim claim, int behind) {
        int from = skipBlanks(behind);
        if (from == text.length()) {
            return nothing(from);
        }
        References references = new References(line, claim, tags, misses);
        int end = from;
        boolean further = false;
        for (boolean more = true; more; further = true) {
            end = tokenEnd(from);
            if (!references.take(text.substring(from, end), from, further)) {
                broken(from, end, further);
                break;
            }
            int comma = skipBlanks(end);
            more = comma < text.length() && text.charAt(comma) == ',';
            from = more ? skipBlanks(comma + 1) : comma;
            more = more && from < text.length();
        }
        if (!tags.isEmpty()) {
            withoutComma(from);
        }
        String words = LEAD.matcher(text.substring(from)).replaceFirst("");
        List<Tag> worded = tags.stream().map(tag -> tag.withWords(words)).toList();
        return new Found(worded, List.copyOf(misses), Found.Turn.STAY, end);
    }

    private void broken(int from, int end, boolean further) {
        if (!further && isOfCode(from)) {
            return;
        }
        if (!further) {
            misses.add(new Miss(line.place(line.at()), Miss.Kind.REFERENCE, NAME, rest(from), trust()));
        } else if (text.substring(from, end).indexOf('#') > 0) {
            misses.add(new Miss(line.place(from), Miss.Kind.REFERENCE, NAME, rest(from), line.trust()));
        }
    }

    /** In code a variable or a decorator is followed by what is nothing like a reference. */
    private boolean isOfCode(int from) {
        return line.region() == Region.CODE
                && !NUMBERED.matcher(text)
                        .region(Math.min(skipBlanks(from), text.length()), text.length())
                        .lookingAt();
    }

    /** A tag that names a sentence is meant wherever people write. */
    private Trust trust() {
        boolean sure = line.region() != Region.CODE
                && SURE.matcher(text.substring(line.at())).find();
        return sure ? Trust.SURE : line.trust();
    }

    /** A sentence right behind the references was meant for one more of them. */
    private void withoutComma(int from) {
        Matcher and = AND.matcher(text).region(from, text.length());
        int next = and.lookingAt() ? and.end() : from;
        String token = text.substring(next, tokenEnd(next));
        if (next > line.at() && SentenceRef.parse(token).isPresent()) {
            misses.add(new Miss(line.place(next), Miss.Kind.COMMA, NAME, token, line.trust()));
        }
    }

    /** A tag that names nothing; alone on its line it may as well be a decorator. */
    private Found nothing(int end) {
        boolean alone = text.substring(0, line.at()).isBlank();
        return alone || line.trust() != Trust.SURE
                ? Found.NOTHING
                : Found.miss(new Miss(line.place(line.at()), Miss.Kind.NOTHING, NAME, "", line.trust()), end);
    }

    private Found miss(Miss.Kind kind, String head, int from) {
        if (isOfCode(from)) {
            return Found.NOTHING;
        }
        return Found.miss(new Miss(line.place(line.at()), kind, head, rest(skipBlanks(from)), trust()), tokenEnd(from));
    }

    private String rest(int from) {
        return text.substring(from, Math.min(text.length(), from + LONGEST_REST))
                .strip();
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean isEnd(char c) {
        return isBlank(c)
                || STOPS.indexOf(c) >= 0
                || (c > '\u007f' && (isWritten(c) || !Character.isLetterOrDigit(c)) && c != '–' && c != '—');
    }

    /** Where a reference that begins here ends: before a blank or a bracket, without a full stop behind it. */
    private int tokenEnd(int from) {
        int end = from;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        while (end > from && ".:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
