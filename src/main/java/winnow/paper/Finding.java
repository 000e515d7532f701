package winnow.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import winnow.text.Place;

/**
 * Something a person should know about a file: what, where, and what to do.
 *
 * @param rule stable id of the rule, lower-case words joined by hyphens: {@code unknown-sentence}
 * @param level how much it matters
 * @param file as it was given or, within a workspace, relative to it with forward slashes
 * @param line from 1; 0 when it is about the file as a whole
 * @param column from 1, in UTF-16 units; 0 when it is about the whole line
 * @param message what is wrong, a sentence without its place
 * @param suggestion what to do about it; {@code null} when there is nothing better than the message
 */
public record Finding(
        String rule,
        Level level,
        String file,
        int line,
        int column,
        String message,
        @Nullable String suggestion) implements Comparable<Finding> {

    /** How much a finding matters. Only errors and warnings make a command end with findings. */
    public enum Level {
        ERROR,
        WARNING,
        NOTE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public static Finding error(String rule, Place at, String message, @Nullable String suggestion) {
        return new Finding(rule, Level.ERROR, at.file(), at.line(), at.column(), message, suggestion);
    }

    public static Finding warning(String rule, Place at, String message, @Nullable String suggestion) {
        return new Finding(rule, Level.WARNING, at.file(), at.line(), at.column(), message, suggestion);
    }

    public static Finding note(String rule, Place at, String message, @Nullable String suggestion) {
        return new Finding(rule, Level.NOTE, at.file(), at.line(), at.column(), message, suggestion);
    }

    /** The same in a file of another name. */
    public Finding in(String other) {
        return new Finding(rule, level, other, line, column, message, suggestion);
    }

    /** {@code file:line:column}, as far as it is known. */
    public String where() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    /** By place, then rule. */
    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }
}
