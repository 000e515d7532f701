package winnow.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import winnow.paper.Figure;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.text.RepairedText;
import winnow.text.Span;

/** Where in an abstract figures and names stand, as inks over its readable text. */
final class FactMarks {
    private final RepairedText repaired;
    private final List<Mark> marks = new ArrayList<>();

    /** A span of the readable text in an ink. */
    private record Mark(Span span, Ink ink) {}

    FactMarks(Paper paper) {
        this.repaired = RepairedText.of(paper.text());
        for (Figure figure : paper.figures()) {
            if (figure.end() > figure.start()) {
                marks.add(new Mark(repaired.repaired(new Span(figure.start(), figure.end())), Ink.FIGURE));
            }
        }
        List<String> names = new ArrayList<>(paper.hardware());
        names.addAll(paper.baselines());
        names.addAll(paper.buildsOn());
        names.addAll(paper.datasets());
        names.addAll(paper.models());
        names.forEach(name -> addAll(name, Ink.NAME));
        paper.code().forEach(link -> addAll(link, Ink.LINK));
        paper.code().forEach(link -> addAll(link.replaceFirst("^https?://", ""), Ink.LINK));
        marks.sort(Comparator.<Mark>comparingInt(mark -> mark.span.start()).thenComparing(mark -> -mark.span.end()));
    }

    private void addAll(String words, Ink ink) {
        String text = repaired.text();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            if (isWhole(text, at, at + words.length())) {
                marks.add(new Mark(new Span(at, at + words.length()), ink));
            }
            at = text.indexOf(words, at + words.length());
        }
    }

    /** Not within a longer word; a plural is let pass. */
    private static boolean isWhole(String text, int start, int end) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        int behind = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
        return begins && (behind >= text.length() || !Character.isLetterOrDigit(text.charAt(behind)));
    }

    /** A sentence as it is shown, with its facts in their inks. */
    String marked(Sentence sentence) {
        Span span = repaired.repaired(sentence.span());
        StringBuilder marked = new StringBuilder();
        int at = span.start();
        for (Mark mark : marks) {
            if (mark.span.start() >= at && mark.span.end() <= span.end()) {
                marked.append(repaired.text(), at, mark.span.start());
                marked.append(mark.ink.on(mark.span.of(repaired.text())));
                at = mark.span.end();
            }
        }
        return marked.append(repaired.text(), at, span.end()).toString();
    }
}
