package winnow.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import winnow.text.RepairedText;
import winnow.text.Span;

/** An abstract in pieces, those marked that state a figure, a machine, a name or an address. */
public final class MarkedText {
    private final RepairedText repaired;
    private final List<Mark> marks = new ArrayList<>();

    /** A span of the readable text, and what it states. */
    private record Mark(Span span, String what) {}

    public MarkedText(Paper paper) {
        this.repaired = RepairedText.of(paper.text());
        for (Figure figure : paper.figures()) {
            if (figure.end() > figure.start()) {
                add(new Span(figure.start(), figure.end()), "figure");
            }
        }
        for (Mention mention : paper.mentions()) {
            if (mention.in() == Mention.Place.ABSTRACT) {
                switch (mention.kind()) {
                    case HARDWARE -> add(mention.span(), "hardware");
                    case BASELINE, BUILDS_ON, DATASET, MODEL -> add(mention.span(), "name");
                    case NAME, ALIAS, SCALE, TOPIC -> {}
                }
            }
        }
        paper.code().forEach(this::addLink);
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span.start())
                .thenComparingInt(mark -> -mark.span.length()));
    }

    private void add(Span original, String what) {
        marks.add(new Mark(repaired.repaired(original), what));
    }

    /** An address is listed clean, and may stand without its scheme. */
    private void addLink(String address) {
        String words = address.replaceFirst("^https?://", "");
        String text = repaired.text();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            int scheme = at - (address.length() - words.length());
            int start = scheme >= 0 && text.startsWith(address, scheme) ? scheme : at;
            marks.add(new Mark(new Span(start, at + words.length()), "link"));
            at = text.indexOf(words, at + words.length());
        }
    }

    /** A sentence in pieces that add up to its readable text. */
    public List<Piece> pieces(Sentence sentence) {
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
