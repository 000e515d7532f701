package winnow.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import winnow.paper.Figure;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.text.RepairedText;
import winnow.text.Span;

/** An abstract in pieces, those marked that say a figure, a machine or a name. */
final class MarkedText {
    private final RepairedText repaired;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Span span, String what) {}

    MarkedText(Paper paper) {
        this.repaired = RepairedText.of(paper.text());
        for (Figure figure : paper.figures()) {
            if (figure.end() > figure.start()) {
                marks.add(new Mark(repaired.repaired(new Span(figure.start(), figure.end())), "figure"));
            }
        }
        paper.hardware().forEach(name -> addAll(name, "hardware"));
        paper.baselines().forEach(name -> addAll(name, "name"));
        paper.buildsOn().forEach(name -> addAll(name, "name"));
        paper.datasets().forEach(name -> addAll(name, "name"));
        paper.models().forEach(name -> addAll(name, "name"));
        paper.code().forEach(link -> addAll(link.replaceFirst("^https?://", ""), "link"));
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span.start())
                .thenComparingInt(mark -> -mark.span.length()));
    }

    private void addAll(String words, String what) {
        String text = repaired.text();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            marks.add(new Mark(new Span(at, at + words.length()), what));
            at = text.indexOf(words, at + words.length());
        }
    }

    /** A sentence in pieces that add up to it. */
    List<Piece> pieces(Sentence sentence) {
        Span span = repaired.repaired(sentence.span());
        List<Piece> pieces = new ArrayList<>();
        int at = span.start();
        for (Mark mark : marks) {
            if (mark.span.start() >= at && mark.span.end() <= span.end()) {
                add(pieces, at, mark.span.start(), "");
                add(pieces, mark.span.start(), mark.span.end(), mark.what);
                at = mark.span.end();
            }
        }
        add(pieces, at, span.end(), "");
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, String mark) {
        if (to > from) {
            pieces.add(new Piece(repaired.text().substring(from, to), mark));
        }
    }
}
