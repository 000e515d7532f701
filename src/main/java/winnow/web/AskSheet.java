package winnow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;
import winnow.paper.Piece;
import winnow.paper.Sentence;
import winnow.search.Answer;
import winnow.search.Why;
import winnow.text.Shown;

/**
 * What was asked of the abstracts, and the answers.
 *
 * @param text as it was pasted
 * @param replies one a paragraph, a block of code or a hunk
 * @param unasked how many more there were than are answered at once
 */
public record AskSheet(String text, List<Reply> replies, int unasked) {
    static final AskSheet NOTHING = new AskSheet("", List.of(), 0);

    private static final int MOST = 150;
    private static final int CANDIDATES = 4;

    /**
     * The answer to one piece of what was pasted.
     *
     * @param where the file of a hunk; empty for prose
     * @param asked the piece, with what matched marked
     */
    public record Reply(String where, boolean diff, List<Piece> asked, String strength, List<Source> sources) {}

    /**
     * A sentence that a feature may come from.
     *
     * @param sentence {@code null} when only the paper as a whole is meant
     * @param words of the sentence with what matched marked; empty without the digest
     */
    public record Source(
            String paper,
            String name,
            @Nullable Integer sentence,
            @Nullable String part,
            List<Piece> words,
            List<String> matched,
            double score) {

        /** How code cites it: by the part that it builds, else by the sentence. */
        public String tag() {
            String of = part != null ? part : sentence == null ? paper : paper + "#s" + sentence;
            return "@paper " + of;
        }
    }

    static AskSheet of(Holdings holdings, Why why, String text, boolean words) {
        List<Pasted.Segment> segments = Pasted.segments(text);
        List<Reply> replies = new ArrayList<>();
        for (Pasted.Segment segment : segments.subList(0, Math.min(MOST, segments.size()))) {
            Answer answer = why.ask(segment.asked(), CANDIDATES);
            List<String> matched = answer.candidates().isEmpty() || answer.strength() == Answer.Strength.NONE
                    ? List.of()
                    : answer.candidates().get(0).matched();
            replies.add(new Reply(
                    segment.where(),
                    segment.diff(),
                    marked(segment.text(), matched),
                    answer.strength().word(),
                    answer.candidates().stream()
                            .map(each -> source(holdings, each, words))
                            .toList()));
        }
        return new AskSheet(text, replies, segments.size() - replies.size());
    }

    private static Source source(Holdings holdings, Answer.Candidate candidate, boolean words) {
        Integer number = candidate.sentence();
        Optional<Paper> paper = holdings.library().paper(candidate.paper());
        String said = number == null || !words
                ? ""
                : paper.flatMap(each -> each.sentence(number))
                        .map(Sentence::text)
                        .orElse("");
        return new Source(
                candidate.paper().value(),
                holdings.name(candidate.paper()),
                number,
                candidate.part(),
                marked(Shown.of(said), candidate.matched()),
                candidate.matched(),
                candidate.score());
    }

    /** A text in pieces; words of it that begin with one that matched are marked. */
    static List<Piece> marked(String text, List<String> matched) {
        String any = matched.stream()
                .filter(word -> word.length() > 1)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        if (!any.isEmpty()) {
            Matcher found = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:" + any + ")\\p{L}*",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text);
            while (found.find()) {
                add(pieces, text.substring(at, found.start()), "");
                add(pieces, found.group(), "figure");
                at = found.end();
            }
        }
        add(pieces, text.substring(at), "");
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, String mark) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, mark));
        }
    }
}
