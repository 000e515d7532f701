package winnow.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.text.Place;
import winnow.text.Source;

/**
 * Whether a brief has a run of eight plain words in common with its abstract. Names within a run are no words of
 * their own, for there is no other way to say them; a number ends it, so that figures and set-ups do not join what
 * stands on either side. Front matter and comments are no text of the brief.
 */
final class CopiedRuns {
    private static final int RUN = 8;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("[.!?:;—–]|\\n");

    /**
     * A word of a text.
     *
     * @param lower in lower case; empty for a number, which ends every run
     * @param plain whether it is no name
     */
    private record Token(String lower, boolean plain) {}

    private CopiedRuns() {}

    static List<Finding> check(Brief brief, Source source, Paper paper) {
        Set<String> runs = new HashSet<>();
        List<Token> words = tokens(paper.text());
        for (int at = 0; at < words.size(); at++) {
            int end = runFrom(words, at);
            if (end > 0) {
                runs.add(said(words, at, end));
            }
        }
        List<Finding> findings = new ArrayList<>();
        Source told = new Source(source.name(), withoutComments(source.text()));
        int first = 1
                + brief.lines().entrySet().stream()
                        .filter(entry -> FrontMatter.KEYS.contains(entry.getKey()))
                        .mapToInt(java.util.Map.Entry::getValue)
                        .max()
                        .orElse(0);
        for (int line = first; line <= source.lines(); line++) {
            for (String copied : copied(tokens(told.line(line)), runs)) {
                findings.add(Finding.error(
                        "copied-words",
                        new Place(brief.file(), line, 1),
                        "eight plain words in a row or more are the abstract's: \"" + copied + "\"",
                        "say it in your own words; names do not count, and a number ends a run"));
            }
        }
        return findings;
    }

    /** Every copied run of a line, each as long as it goes. */
    private static List<String> copied(List<Token> words, Set<String> runs) {
        List<String> copied = new ArrayList<>();
        int from = -1;
        int to = 0;
        for (int at = 0; at < words.size(); at++) {
            int end = runFrom(words, at);
            boolean same = end > 0 && runs.contains(said(words, at, end));
            if (same && from >= 0 && at < to) {
                to = end;
            } else if (same) {
                if (from >= 0) {
                    copied.add(said(words, from, to));
                }
                from = at;
                to = end;
            }
        }
        if (from >= 0) {
            copied.add(said(words, from, to));
        }
        return copied;
    }

    /** Where a run that begins with a plain word ends behind its eighth one; 0 where there is none. */
    private static int runFrom(List<Token> words, int from) {
        int plain = 0;
        for (int at = from; at < words.size() && !words.get(at).lower().isEmpty(); at++) {
            if (at == from && !words.get(at).plain()) {
                return 0;
            }
            plain += words.get(at).plain() ? 1 : 0;
            if (plain == RUN) {
                return at + 1;
            }
        }
        return 0;
    }

    private static String said(List<Token> words, int from, int to) {
        StringBuilder said = new StringBuilder();
        for (Token word : words.subList(from, to)) {
            said.append(said.isEmpty() ? "" : " ").append(word.lower());
        }
        return said.toString();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int before = 0;
        while (token.find()) {
            MatchResult found = token.toMatchResult();
            boolean begins = tokens.isEmpty()
                    || END.matcher(text.substring(before, found.start())).find();
            tokens.add(token(found.group(), begins));
            before = found.end();
        }
        return tokens;
    }

    /** A capital within a word, or at its beginning within a sentence, makes it a name. */
    private static Token token(String word, boolean begins) {
        boolean number = word.chars().anyMatch(Character::isDigit);
        boolean inside = word.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean name = inside || (!begins && Character.isUpperCase(word.charAt(0)) && word.length() > 1);
        return new Token(number ? "" : word.toLowerCase(Locale.ROOT), !name);
    }

    private static String withoutComments(String text) {
        StringBuilder told = new StringBuilder(text);
        COMMENT.matcher(text).results().forEach(comment -> {
            for (int at = comment.start(); at < comment.end(); at++) {
                if (text.charAt(at) != '\n') {
                    told.setCharAt(at, ' ');
                }
            }
        });
        return told.toString();
    }
}
