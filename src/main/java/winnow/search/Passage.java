package winnow.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.paper.Figure;
import winnow.paper.Paper;
import winnow.paper.Sentence;

/**
 * A piece of what is known of a paper, small enough to be the one that a feature comes from.
 *
 * @param sort where it is from
 * @param text its words
 * @param sentences numbers of the sentences it speaks of; empty when it speaks of the paper
 * @param part slug of the part it describes; {@code null} when it describes none
 */
record Passage(
        Sort sort,
        String text,
        List<Integer> sentences,
        @Nullable String part) {
    private static final Pattern CITATIONS = Pattern.compile("\\[s(\\d{1,4})]");
    private static final Pattern MARKS = Pattern.compile("\\[s\\d{1,4}]|\\(ours\\)");
    private static final Pattern NEEDS = Pattern.compile("\\bneeds: [a-z0-9, -]+");
    private static final Pattern SENTENCE_END = Pattern.compile(" (?<=[.!?] )(?=\\p{Lu})|\\n+");

    /** Where a passage is from. */
    enum Sort {
        TITLE,
        SENTENCE,
        /** A figure that was read: what is measured, against whom. */
        FACT,
        SUMMARY,
        PART,
        FIGURE,
        ASKED_AS,
        /** Any other section of the brief. */
        ADVICE
    }

    /** Everything that is known of a paper; without its brief where {@code briefs} is false. */
    static List<Passage> of(Profile profile, boolean briefs) {
        List<Passage> passages = new ArrayList<>();
        Paper paper = profile.paper();
        passages.add(new Passage(Sort.TITLE, title(paper), List.of(), null));
        for (Sentence sentence : paper.sentences()) {
            if (!sentence.text().isEmpty()) {
                passages.add(new Passage(Sort.SENTENCE, sentence.text(), List.of(sentence.n()), null));
            }
        }
        for (Figure figure : paper.figures()) {
            String text = figure.what() + " " + String.join(" ", figure.against());
            passages.add(new Passage(Sort.FACT, text, List.of(figure.sentence()), null));
        }
        Brief brief = profile.brief();
        if (briefs && brief != null) {
            addBrief(brief, passages);
        }
        return passages;
    }

    /** Whether it is a sentence of the abstract, by its number. */
    boolean isSentence(int number) {
        return sort == Sort.SENTENCE && sentences.contains(number);
    }

    private static String title(Paper paper) {
        return paper.title() + " " + (paper.name() == null ? "" : paper.name()) + " "
                + String.join(" ", paper.aliases()) + " " + String.join(" ", paper.topics());
    }

    private static void addBrief(Brief brief, List<Passage> passages) {
        addProse(Sort.SUMMARY, brief.summary(), passages);
        for (Brief.Part part : brief.parts()) {
            String text = part.slug().replace('-', ' ') + " " + plain(part.text());
            passages.add(new Passage(Sort.PART, text, part.sentences(), part.slug()));
        }
        for (Brief.FigureLine figure : brief.figures()) {
            passages.add(new Passage(Sort.FIGURE, plain(figure.text()), List.of(figure.sentence()), null));
        }
        for (Brief.Ask ask : brief.allAsks()) {
            Integer sentence = ask.sentence();
            List<Integer> sentences = sentence == null ? List.of() : List.of(sentence);
            passages.add(new Passage(Sort.ASKED_AS, plain(ask.text()), sentences, null));
        }
        addProse(Sort.ADVICE, brief.section(Brief.SMALLEST), passages);
        addProse(Sort.ADVICE, brief.section(Brief.CHECK), passages);
    }

    private static void addProse(Sort sort, String prose, List<Passage> passages) {
        for (String sentence : SENTENCE_END.split(prose)) {
            if (!sentence.isBlank()) {
                passages.add(new Passage(sort, plain(sentence), cited(sentence), null));
            }
        }
    }

    private static List<Integer> cited(String markdown) {
        return CITATIONS
                .matcher(markdown)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .toList();
    }

    private static String plain(String markdown) {
        String uncited = markdown.contains("[s") || markdown.contains("(ours)")
                ? MARKS.matcher(markdown).replaceAll("")
                : markdown;
        return (uncited.contains("needs:") ? NEEDS.matcher(uncited).replaceAll("") : uncited).strip();
    }
}
