package winnow.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the block under each tag, by how far lines stand to the right: a block is its first line, what stands
 * further right below it, and what closes it. Blocks that are open lie within one another, so that each line
 * is looked at once.
 */
final class Blocks {
    private static final Pattern HEADER =
            Pattern.compile("(?:import|package|#include|#pragma|using|use|from|module|namespace|library|extern)\\b.*");
    private static final Pattern ANNOTATION = Pattern.compile("(?:@|#\\[|#!\\[|\\[|template\\s*<).*");
    private static final Pattern CONTINUES = Pattern.compile(
            "(?:[})\\]]|(?:end|else|elif|elsif|elseif|except|finally|catch|rescue|ensure|fi|done|esac|where|and|then|begin"
                    + "|do|endif|endfunction|endmodule)\\b).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STUB = Pattern.compile(
            "(?:pass|\\.\\.\\.|end|return;?|return (?:None|null|nil);?|todo!\\(\\);?|unimplemented!\\(.*"
                    + "|unreachable!\\(.*|raise NotImplementedError.*|throw new (?:UnsupportedOperation|NotImplemented|NotSupported)"
                    + "Exception.*|TODO\\(.*|panic\\(\"(?:not implemented|todo|TODO).*|throw new Error\\([\"'](?i:not implemented).*)");
    private static final Pattern EMPTY = Pattern.compile(".*(?:\\{\\s*\\}\\s*[;,]?|:\\s*(?:pass|\\.\\.\\.)|;\\s*end)");
    private static final Pattern OPENS = Pattern.compile(".*(?:\\{|:|\\bdo|\\bthen|\\bbegin|=|->|=>)");
    private static final Pattern DEFINES = Pattern.compile(
            "(?:(?:pub|async|static|private|public|local|export|default)\\s+)*(?:def|fn|func|fun|function|sub|class|proc)\\b.*");
    private static final Set<String> BRACED = Set.of("c", "java", "csharp");

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<@Nullable Block> blocks = new ArrayList<>();
    private boolean wanted;
    private boolean braced;
    private int pending;
    private int tags;
    private int pendingIndent;
    private boolean seenCode;
    private int codeLines;
    private int lastLine;
    private byte lastByte;

    /** A block that is not yet closed. */
    private static final class Open {
        private final int firstTag;
        private final int lastTag;
        private final int indent;
        private final int from;
        private final int before;
        private boolean annotations = true;
        private int stubs;
        private String only = "";

        Open(int firstTag, int lastTag, int indent, int from, int before) {
            this.firstTag = firstTag;
            this.lastTag = lastTag;
            this.indent = indent;
            this.from = from;
            this.before = before;
        }
    }

    void reset(Language language) {
        wanted = language.blocks();
        braced = BRACED.contains(language.name());
        open.clear();
        blocks.clear();
        pending = 0;
        tags = 0;
        pendingIndent = -1;
        seenCode = false;
        codeLines = 0;
        lastLine = 0;
        lastByte = 0;
    }

    /** References of a tag, counted from 0 in their file. */
    void tagged(int from, int to, CodeLine line, int docIndent) {
        if (wanted) {
            pendingIndent = tags == pending ? docIndent : Math.max(pendingIndent, docIndent);
            tags = to;
            while (blocks.size() < to) {
                blocks.add(null);
            }
        }
    }

    /** Whether a block is open, so that lines still count. */
    boolean isWaiting() {
        return wanted && (!open.isEmpty() || pending < tags);
    }

    void lineEnds(CodeLine line, int at) {
        if (!line.hasCode()) {
            return;
        }
        if (isWaiting()) {
            String text = line.text();
            int indent = line.indent();
            close(indent, text, line.hasWords());
            if (pending < tags) {
                begin(indent, text, line.number());
            }
            count(line, text);
        } else if (line.hasWords()) {
            codeLines++;
        }
        seenCode = true;
        lastLine = line.number();
        lastByte = line.lastByte();
    }

    private void close(int indent, String text, boolean words) {
        while (!open.isEmpty()) {
            Open top = open.peek();
            boolean same = indent == top.indent
                    && (!words || top.annotations || CONTINUES.matcher(text).matches() || isUnfinished());
            if (indent > top.indent || same) {
                return;
            }
            finish(open.pop());
        }
    }

    /** Whether the line before asks for more. */
    private boolean isUnfinished() {
        return ",([=+-|&\\<".indexOf(lastByte) >= 0 || (braced && ";{}:".indexOf(lastByte) < 0);
    }

    private void begin(int indent, String text, int number) {
        boolean file = !seenCode && pendingIndent < 0 && HEADER.matcher(text).matches();
        if (pendingIndent >= 0 && indent < pendingIndent) {
            for (int tag = pending; tag < tags; tag++) {
                blocks.set(tag, Block.NOTHING);
            }
        } else {
            int least = file ? -1 : pendingIndent >= 0 ? pendingIndent - 1 : indent;
            open.push(new Open(pending, tags, least, number, codeLines));
        }
        pending = tags;
        pendingIndent = -1;
    }

    private void count(CodeLine line, String text) {
        boolean stub = line.hasWords() && STUB.matcher(text).matches();
        codeLines += line.hasWords() ? 1 : 0;
        int inner = 0;
        for (Open each : open) {
            if (inner++ == 2) {
                return;
            }
            each.annotations &= !line.hasWords() || ANNOTATION.matcher(text).matches();
            each.stubs += stub ? 1 : 0;
            if (!line.hasWords()) {
                each.only += text.startsWith("{") && inner == 1 ? " {" : "";
            } else if (!stub && !each.annotations && each.only.isEmpty()) {
                each.only = text;
            }
        }
    }

    private void finish(Open block) {
        int lines = codeLines - block.before;
        int own = lines - block.stubs;
        boolean opened = EMPTY.matcher(block.only).matches()
                || OPENS.matcher(block.only).matches()
                || (block.stubs > 0 && DEFINES.matcher(block.only).matches());
        boolean empty = own == 0 || (own == 1 && opened);
        Block done = new Block(block.from, lastLine, lines, empty);
        for (int tag = block.firstTag; tag < block.lastTag; tag++) {
            blocks.set(tag, done);
        }
    }

    /** No more lines come. */
    void ends() {
        while (!open.isEmpty()) {
            finish(open.pop());
        }
        for (int tag = pending; tag < tags; tag++) {
            blocks.set(tag, Block.NOTHING);
        }
        pending = tags;
    }

    /** What stands under a reference; {@code null} where nobody asks, as in prose. */
    @Nullable
    Block of(int tag) {
        return tag < blocks.size() ? blocks.get(tag) : null;
    }
}
