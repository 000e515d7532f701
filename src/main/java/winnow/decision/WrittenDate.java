package winnow.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it: a day of the calendar as {@code YYYY-MM-DD}, or what is wrong with it.
 *
 * @param date {@code null} when it is not one
 * @param problem empty when it is one
 */
record WrittenDate(
        @Nullable LocalDate date, String problem, @Nullable String suggestion) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})");
    private static final int YEAR_DIGITS = 4;

    static WrittenDate of(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return new WrittenDate(null, "“" + text + "” is no date", "write it as YYYY-MM-DD");
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        int third = Integer.parseInt(numbers.group(3));
        if (numbers.group(1).length() == YEAR_DIGITS) {
            return yearFirst(text, first, second, third);
        }
        Optional<LocalDate> dayFirst = day(third, second, first);
        Optional<LocalDate> monthFirst = day(third, first, second);
        boolean sure = numbers.group(3).length() == YEAR_DIGITS
                && (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst));
        Optional<LocalDate> meant = sure ? dayFirst.or(() -> monthFirst) : Optional.empty();
        return new WrittenDate(
                null,
                "the date “" + text + "” is not in the order year, month, day",
                meant.map(day -> "did you mean " + day + "?").orElse("write it as YYYY-MM-DD"));
    }

    private static WrittenDate yearFirst(String text, int year, int month, int dayOfMonth) {
        Optional<LocalDate> day = day(year, month, dayOfMonth);
        if (day.isPresent() && day.get().toString().equals(text)) {
            return new WrittenDate(day.get(), "", null);
        }
        Optional<LocalDate> turned = day(year, dayOfMonth, month);
        if (day.isEmpty()) {
            return new WrittenDate(
                    null,
                    "there is no day “" + text + "” in the calendar",
                    turned.map(meant -> "did you mean " + meant + "?").orElse("write it as YYYY-MM-DD"));
        }
        return new WrittenDate(
                null,
                "the date “" + text + "” is not written as YYYY-MM-DD",
                day.get().toString());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
