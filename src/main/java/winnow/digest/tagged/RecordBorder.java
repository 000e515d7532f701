package winnow.digest.tagged;

import java.util.List;
import winnow.digest.Field;
import winnow.digest.tagged.TaggedLines.Stands;
import winnow.digest.tagged.TaggedLines.Tagged;

/**
 * Where the records of a text begin: at the tag that its format begins with, at the tag that this text begins with,
 * at its borders, at its blank lines, or at the title. That one is chosen by which the most records have one title
 * each, and at which there is most often a gap; of equals the first.
 */
final class RecordBorder {
    private static final double GAP = 0.5;
    private static final double LEAST_GAIN = 0.02;

    private enum At {
        TAG,
        BORDER,
        GAP
    }

    private final At at;
    private final String tag;

    private RecordBorder(At at, String tag) {
        this.at = at;
        this.tag = tag;
    }

    boolean begins(Tagged field) {
        return switch (at) {
            case TAG -> tag.equals(field.tag());
            case BORDER -> isBorder(field);
            case GAP -> field.isApart() && !isBorder(field);
        };
    }

    private static boolean isBorder(Tagged field) {
        return field.stands() == Stands.AS_BORDER;
    }

    /** Learns it from the first fields of a text. */
    static RecordBorder of(List<Tagged> fields, Tags tags) {
        String first = fields.stream()
                .map(Tagged::tag)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("");
        String title = title(fields, tags);
        RecordBorder usual = new RecordBorder(At.TAG, tags.begins().isEmpty() ? title : tags.begins());
        RecordBorder best = usual;
        double most = usual.fit(fields, title) + LEAST_GAIN;
        for (RecordBorder each : List.of(
                new RecordBorder(At.TAG, first),
                new RecordBorder(At.BORDER, ""),
                new RecordBorder(At.GAP, ""),
                new RecordBorder(At.TAG, title))) {
            double fit = each.fit(fields, title);
            if (fit > most) {
                best = each;
                most = fit;
            }
        }
        return best;
    }

    /** The tag that the titles of this text have; the one wanted most that is there. */
    private static String title(List<Tagged> fields, Tags tags) {
        List<String> titles = tags.table().names(Field.TITLE);
        return fields.stream()
                .map(Tagged::tag)
                .filter(tag -> !tag.isEmpty() && tags.table().isOf(Field.TITLE, tag))
                .min((one, other) -> Integer.compare(titles.indexOf(one), titles.indexOf(other)))
                .orElse("");
    }

    /** The share of records with one title, and half the share of those that begin at a gap. */
    private double fit(List<Tagged> fields, String title) {
        int records = 0;
        int regular = 0;
        int apart = 0;
        int titles = 0;
        boolean begun = false;
        boolean tagged = false;
        boolean gap = true;
        for (Tagged field : fields) {
            if (begins(field)) {
                records += tagged ? 1 : 0;
                regular += tagged && titles == 1 && begun ? 1 : 0;
                begun = true;
                apart += field.isApart() || gap ? 1 : 0;
                tagged = false;
                titles = 0;
            }
            titles += field.tag().equals(title) ? 1 : 0;
            tagged |= !field.tag().isEmpty();
            gap = isBorder(field);
        }
        records += tagged ? 1 : 0;
        regular += tagged && titles == 1 && begun ? 1 : 0;
        return records == 0 ? 0 : (regular + GAP * Math.min(apart, records)) / records;
    }
}
