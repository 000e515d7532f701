package winnow.meaning;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits text into the pieces of words that a model of BERT's family knows, as BERT does (Devlin and others, 2019):
 * words at blanks and signs, lower case without accents where the model is uncased, each word by the longest pieces
 * from its left. What it cannot spell is one unknown piece.
 */
final class WordPieces {
    private static final int LONGEST = 100;
    private static final String INNER = "##";

    private final Map<String, Integer> ids;
    private final boolean lower;
    private final int unknown;
    private final int begin;
    private final int end;

    private WordPieces(Map<String, Integer> ids, boolean lower) throws IOException {
        this.ids = ids;
        this.lower = lower;
        this.unknown = special("[UNK]");
        this.begin = special("[CLS]");
        this.end = special("[SEP]");
    }

    private int special(String piece) throws IOException {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IOException("the model's tokenizer has no " + piece + ": only models of BERT's family are read");
        }
        return id;
    }

    /** Reads a {@code tokenizer.json}: the pieces of its model, and whether its normalizer folds case. */
    static WordPieces read(InputStream json) throws IOException {
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        boolean lower = true;
        try (JsonParser parser = JsonMapper.builder().build().createParser(json)) {
            while (parser.nextToken() != null) {
                boolean named = parser.currentToken() == JsonToken.FIELD_NAME;
                if (named && parser.currentName().equals("lowercase")) {
                    lower = parser.nextToken() != JsonToken.VALUE_FALSE;
                } else if (named && parser.currentName().equals("vocab") && parser.nextToken() == JsonToken.START_OBJECT) {
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        ids.put(parser.currentName(), parser.nextIntValue(0));
                    }
                }
            }
        }
        return new WordPieces(ids, lower);
    }

    /** Numbers of the pieces of a text, between those that begin and end it; no more than {@code most}. */
    long[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>(List.of(begin));
        for (String word : words(text)) {
            add(word, pieces);
            if (pieces.size() >= most) {
                break;
            }
        }
        long[] numbers = new long[Math.min(most, pieces.size() + 1)];
        for (int at = 0; at < numbers.length - 1; at++) {
            numbers[at] = pieces.get(at);
        }
        numbers[numbers.length - 1] = end;
        return numbers;
    }

    private void add(String word, List<Integer> pieces) {
        int before = pieces.size();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST) {
            int to = word.length();
            Integer piece = null;
            while (piece == null && to > from) {
                piece = ids.get((from > 0 ? INNER : "") + word.substring(from, to));
                to = piece == null ? to - 1 : to;
            }
            if (piece == null) {
                break;
            }
            pieces.add(piece);
            from = to;
        }
        if (from < word.length()) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(unknown);
        }
    }

    private List<String> words(String text) {
        String folded = lower ? Normalizer.normalize(text.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD) : text;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean alone = isSign(c) || Character.isIdeographic(c);
            if (blank || alone) {
                flush(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!blank && !isDropped(c)) {
                word.appendCodePoint(c);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private boolean isDropped(int c) {
        int type = Character.getType(c);
        return c == 0
                || c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || (lower && type == Character.NON_SPACING_MARK);
    }

    private static boolean isSign(int c) {
        boolean ascii = (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
        return ascii || switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
