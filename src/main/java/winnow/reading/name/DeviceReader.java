package winnow.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.paper.Mention;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Kind;
import winnow.reading.words.Says;
import winnow.reading.words.Words;

/**
 * Gathers the hardware of one abstract: named devices as they are named; the bare word for a class of
 * device where nothing of that class is named, or where the work is said to span several devices.
 */
final class DeviceReader {
    private static final int OFTEN = 3;

    private final Words words;
    private final Sorted mentions;
    private final Set<String> namedGroups = new HashSet<>();
    private final Map<String, String> generic = new LinkedHashMap<>();
    private final Set<String> spanned = new HashSet<>();
    private final Map<String, Integer> background = new HashMap<>();

    DeviceReader(Words words, Sorted mentions) {
        this.mentions = mentions;
        this.words = words;
    }

    /** A device that the title speaks of. */
    void addTitle(Entry entry) {
        if (entry.kind() == Kind.DEVICE) {
            generic.put(entry.told(), entry.group());
        } else if (entry.group().equals("core")) {
            mentions.add(Mention.Kind.HARDWARE, entry.name());
        }
    }

    /** A device in a sentence before the authors speak of their own work. */
    void addBackground(Entry entry) {
        if (entry.kind() == Kind.DEVICE) {
            background.merge(entry.told() + '|' + entry.group(), 1, Integer::sum);
        }
    }

    /** A device in a sentence on the work itself, next to {@code other} in a list, if to any. */
    void add(Spotted mention, @Nullable Spotted other) {
        Entry entry = mention.entry();
        if (entry == null
                || words.word(mention.first() - 1).says(Says.WITHOUT)
                || words.word(mention.first() - 2).says(Says.WITHOUT)) {
            return;
        }
        if (entry.kind() == Kind.HARDWARE) {
            if (!entry.group().equals("core")) {
                mentions.add(Mention.Kind.HARDWARE, mention.name());
                namedGroups.add(entry.group());
            }
            return;
        }
        generic.putIfAbsent(entry.told(), entry.group());
        Entry next = other == null ? null : other.entry();
        if (next != null && next.kind() == Kind.DEVICE && !next.told().equals(entry.told())) {
            spanned.add(entry.told());
            spanned.add(next.told());
            generic.putIfAbsent(next.told(), next.group());
        }
    }

    /** Lists the words for classes of device, now that all named devices are known. */
    void finish() {
        generic.forEach((word, group) -> {
            if (!namedGroups.contains(group) || spanned.contains(word)) {
                mentions.add(Mention.Kind.HARDWARE, word);
            }
        });
        background.forEach((key, count) -> {
            String group = key.substring(key.indexOf('|') + 1);
            if (count >= OFTEN && group.equals("gpu") && !namedGroups.contains(group)) {
                mentions.add(Mention.Kind.HARDWARE, key.substring(0, key.indexOf('|')));
            }
        });
    }
}
