package winnow.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Puts paragraphs together, as Markdown or as plain text; words of papers and files never become markup. */
final class Wording {
    private static final String SIGNS = "\\`*_{}[]()#+-!|<>~&$@:";

    private final boolean markdown;
    private final List<String> paragraphs = new ArrayList<>();

    Wording(boolean markdown) {
        this.markdown = markdown;
    }

    /** A paragraph of pieces that {@link #strong} and {@link #words} gave, joined. */
    Wording say(String... pieces) {
        paragraphs.add(String.join("", pieces).strip());
        return this;
    }

    /** What somebody else said. */
    Wording quote(String text) {
        paragraphs.add(markdown ? "> " + words(text.strip()) : "\"" + words(text.strip()) + "\"");
        return this;
    }

    String strong(String text) {
        return markdown ? "**" + words(text) + "**" : words(text);
    }

    /** Text on one line, without control characters, whose signs mean nothing. */
    String words(String text) {
        StringBuilder plain = new StringBuilder();
        text.replaceAll("\\s+", " ").codePoints().forEach(c -> {
            boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            if (!hidden) {
                plain.append(markdown && SIGNS.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    MarkupContent content() {
        return new MarkupContent(
                markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
                String.join(markdown ? "\n\n" : "\n", paragraphs));
    }
}
