package winnow.digest.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.digest.Collected;
import winnow.digest.DigestSink;
import winnow.digest.Intake;
import winnow.digest.Taken;
import winnow.digest.Wrapping;

/**
 * A mail, or a folder of mails in one file.
 *
 * <pre>
 * mbox = ( "From " line mail blank-line )*
 * mail = header* blank-line body                       see {@link MailPart}
 * </pre>
 *
 * Of a body that is there twice, as text and as a page, the one that more papers are read from counts. Attached
 * digests are read too. Everything has the line of the mail where its part begins, and lines of that part.
 */
final class MailWrapping implements Wrapping {
    private static final Pattern HEADERS = Pattern.compile(
            "^\\uFEFF?(?:>?From [^\\n]{1,200}\\n)?((?:[!-9;-~]{1,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n){0,200}){2,100})");
    private static final Pattern FROM = Pattern.compile("(?mi)^From:[^\\n]*@");
    private static final Pattern OTHER = Pattern.compile(
            "(?mi)^(?:To|Subject|MIME-Version|Content-Type|Received|Message-ID|Delivered-To|Return-Path):");
    private static final Pattern MIME = Pattern.compile("(?mi)^MIME-Version:\\s*1");

    @Override
    public boolean opens(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        Matcher headers = HEADERS.matcher(text);
        if (!headers.lookingAt()) {
            return false;
        }
        String found = headers.group(1);
        return MIME.matcher(found).find()
                || (FROM.matcher(found).find() && OTHER.matcher(found).find());
    }

    @Override
    public Optional<Taken> read(String name, InputStream in, Inside inside) throws IOException {
        Messages messages = new Messages(new BufferedInputStream(in));
        List<Taken> taken = new ArrayList<>();
        int count = 0;
        for (Messages.Message message = messages.next(); message != null; message = messages.next()) {
            count++;
            if (message.isCut()) {
                new Intake(name, inside.sink())
                        .damaged(message.line(), "a mail larger than " + (MOST >> 20) + " MB, read as far as that");
            }
            MailPart mail = MailPart.of(message.text(), message.line());
            part(name, mail, inside, inside.sink()).ifPresent(taken::add);
        }
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        String kinds = String.join(
                ", ", taken.stream().map(Taken::format).distinct().sorted().toList());
        return Optional.of(
                count == 1
                        ? taken.get(0)
                        : new Taken("mbox", "a folder of " + count + " mails with digests: " + kinds));
    }

    private static Optional<Taken> part(String name, MailPart part, Inside inside, DigestSink sink) throws IOException {
        if (part.isAlternative()) {
            return best(name, part.parts(), inside, sink);
        }
        Optional<Taken> taken = Optional.empty();
        for (MailPart each : part.parts()) {
            Optional<Taken> found = part(name, each, inside, sink);
            taken = taken.isPresent() ? taken : found;
        }
        if (part.isText()) {
            InputStream words = new ByteArrayInputStream(part.text().getBytes(StandardCharsets.UTF_8));
            return inside.read(name, words, part.isHtml() ? "html" : null, part.linesBefore(), sink);
        }
        return part.isFile()
                ? inside.read(name + "!" + part.name(), new ByteArrayInputStream(part.bytes()), null, 0, sink)
                : taken;
    }

    private static Optional<Taken> best(String name, List<MailPart> parts, Inside inside, DigestSink sink)
            throws IOException {
        Collected best = new Collected();
        Optional<Taken> taken = Optional.empty();
        for (MailPart each : parts) {
            Collected found = new Collected();
            Optional<Taken> as = part(name, each, inside, found);
            if (found.isBetterThan(best) || taken.isEmpty()) {
                best = found;
                taken = as;
            }
        }
        best.to(sink);
        return taken;
    }

    /** The mails of a file one by one. */
    private static final class Messages {
        private final InputStream in;
        private int line;
        private byte[] border = new byte[0];
        private boolean isFolder;
        private boolean end;

        /**
         * A mail.
         *
         * @param text a byte a character
         * @param line it begins at, from 1
         */
        private record Message(String text, int line, boolean isCut) {}

        Messages(InputStream in) {
            this.in = in;
        }

        @org.jspecify.annotations.Nullable
        Message next() throws IOException {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            int first = line + (border.length > 0 ? 0 : 1);
            boolean cut = false;
            boolean blank = true;
            while (!end) {
                byte[] read = line();
                boolean from = startsFrom(read);
                if (line == 1 && from) {
                    isFolder = true;
                    first++;
                } else if (isFolder && blank && from) {
                    Message message = new Message(text.toString(StandardCharsets.ISO_8859_1), first, cut);
                    border = read;
                    if (text.size() > 0) {
                        border = new byte[] {1};
                        return message;
                    }
                } else if (text.size() < MOST) {
                    text.write(read);
                } else {
                    cut = true;
                }
                blank = read.length <= 2 && new String(read, StandardCharsets.ISO_8859_1).isBlank();
            }
            return text.size() == 0 ? null : new Message(text.toString(StandardCharsets.ISO_8859_1), first, cut);
        }

        private static boolean startsFrom(byte[] read) {
            return read.length > 5
                    && read[0] == 'F'
                    && read[1] == 'r'
                    && read[2] == 'o'
                    && read[3] == 'm'
                    && read[4] == ' ';
        }

        /** A line with its end; it is cut where no line of text is as long. */
        private byte[] line() throws IOException {
            ByteArrayOutputStream read = new ByteArrayOutputStream(128);
            int one = in.read();
            while (one >= 0 && one != '\n') {
                read.write(one);
                one = read.size() < MOST ? in.read() : '\n';
            }
            end = one < 0;
            if (one >= 0) {
                read.write('\n');
            }
            line++;
            return read.toByteArray();
        }
    }
}
