package winnow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.search.Answer;
import winnow.search.Why;
import winnow.text.RepairedText;

/**
 * What was asked of the abstracts, and the answers.
 *
 * @param text as it was pasted
 */
public record AskSheet(String text, List<Reply> replies) {
    private static final int MOST = 20;
    private static final int CANDIDATES = 5;
    private static final int LONGEST = 2_000;
    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern HUNK = Pattern.compile("(?m)^@@[^\\n]*$");

    /** The answer to one feature. */
    public record Reply(String asked, String strength, List<Source> sources) {}

    /**
     * A sentence that a feature may come from.
     *
     * @param sentence {@code null} when only the paper as a whole is meant
     * @param words of the sentence; empty without the digest
     */
    public record Source(
            String paper,
            String name,
            @Nullable Integer sentence,
            @Nullable String part,
            String words,
            List<String> matched,
            double score) {}

    static AskSheet of(Holdings holdings, Why why, String text, boolean words) {
        List<Reply> replies = new ArrayList<>();
        for (String question : questions(text)) {
            Answer answer = why.ask(question);
            replies.add(new Reply(
                    question,
                    answer.strength().word(),
                    answer.candidates().stream()
                            .limit(CANDIDATES)
                            .map(each -> source(holdings, each, words))
                            .toList()));
        }
        return new AskSheet(text, replies);
    }

    /** Each hunk of a diff, by the lines that it adds; of other texts each paragraph. */
    static List<String> questions(String text) {
        boolean diff = HUNK.matcher(text).find();
        List<String> questions = new ArrayList<>();
        for (String piece : (diff ? HUNK : PARAGRAPH).split(text)) {
            String asked = (diff ? added(piece) : piece).strip();
            if (!asked.isEmpty() && questions.size() < MOST) {
                questions.add(asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked);
            }
        }
        return questions;
    }

    private static String added(String hunk) {
        return hunk.lines()
                .filter(line -> line.startsWith("+") && !line.startsWith("+++"))
                .map(line -> line.substring(1))
                .collect(Collectors.joining("\n"));
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
                RepairedText.of(said).text(),
                candidate.matched(),
                candidate.score());
    }
}
