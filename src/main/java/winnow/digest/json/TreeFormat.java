package winnow.digest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.text.Source;

/**
 * Other notations of what JSON says.
 *
 * <pre>
 * yaml          "- title: …" and further keys of a map below it; maps in a list, or under a key
 * front-matter  "---" YAML "---" text     or     "+++" TOML "+++" text
 * </pre>
 *
 * Front matter is read here where the abstract stands in it; the text behind it is then something else.
 */
final class TreeFormat implements DigestFormat {
    private static final Pattern KEY = Pattern.compile(
            "\\s*(?:- +)?[\\w\"'-]+(?: [\\w-]+){0,6}[ \\t]*:(?:[ \\t].*)?|\\s*- .*|\\s+.*|\\s*#.*|---|-");
    private static final Pattern NAMED = Pattern.compile("(?m)^[ \\t]*(?:- +)?[\"']?(?:title|标题)[\"']?[ \\t]*:[ \\t]");
    private static final Pattern LIST = Pattern.compile("(?m)^[ \\t]*- +[\"']?[a-z_-]+[\"']?[ \\t]*:(?:[ \\t]|$)");
    private static final Pattern FRONT = Pattern.compile(
            "^\\s*(---|\\+\\+\\+)[ \\t]*\\n((?:(?!---|\\+\\+\\+)[^\\n]*\\n){1,400}?)(?:---|\\+\\+\\+|\\.\\.\\.)[ \\t]*(?:\\n|$)");
    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*[:=]");
    private static final Pattern ABSTRACT = Pattern.compile("(?m)^abstract[ \\t]*[:=][ \\t]*(?![\"' \\t]*$)");

    private final String id;
    private final String description;

    TreeFormat(String id, String description) {
        this.id = id;
        this.description = description;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public int fit(String head) {
        Matcher front = FRONT.matcher(head);
        boolean opens = front.find()
                && TITLE.matcher(front.group(2)).find()
                && ABSTRACT.matcher(front.group(2)).find();
        if (id.equals("front-matter")) {
            return opens ? SURE : NO;
        }
        boolean named = NAMED.matcher(head).find() && LIST.matcher(head).find();
        return named
                        && head.lines()
                                .allMatch(line ->
                                        line.isBlank() || KEY.matcher(line).matches())
                ? LIKELY
                : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        if (id.equals("yaml")) {
            JsonRecords.read(text, Notation.YAML.factory(), 1, sink);
            return;
        }
        String whole = text.whole().text().replace("\r\n", "\n").replace("\uFEFF", "");
        Matcher front = FRONT.matcher(whole);
        if (front.find()) {
            Notation notation = front.group(1).equals("---") ? Notation.YAML : Notation.TOML;
            Matcher title = TITLE.matcher(whole);
            int line = title.find() ? new Source(text.name(), whole).lineAt(title.start()) : 1;
            String above =
                    "\n".repeat((int) whole.substring(0, front.start(2)).lines().count());
            JsonRecords.read(
                    new DigestText(text.name(), new StringReader(above + front.group(2))),
                    notation.factory(),
                    line,
                    sink);
        }
    }

    /** Whose parsers are loaded when one is needed. */
    private enum Notation {
        YAML,
        TOML;

        JsonFactory factory() {
            return switch (this) {
                case YAML -> new YAMLFactory();
                case TOML -> new TomlMapper().getFactory();
            };
        }
    }
}
