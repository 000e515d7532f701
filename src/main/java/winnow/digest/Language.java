package winnow.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which language a text is in, by its script, and among those in Latin letters by their commonest words. */
public final class Language {
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HEBREW, "he");

    private static final Map<String, List<String>> WORDS = words("""
            en the of and to in is that for with we are this by from on as which
            de der die das und ist von mit für auf wir werden eine den dass nicht im zu
            fr le la les des et est une dans pour par sur nous que du sont avec cette
            es el los las de y es una en para con por que se del la son este
            pt o os as da do e é uma em para com por que dos no na são
            it il la gli di e è una in per con che del della dei sono nel
            nl de het een van en is voor met op wij dat deze worden zijn te
            pl w i na z się jest do oraz przez że od nie są dla
            tr ve bir bu için ile olarak olan da de çok
            """);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final int FEWEST = 3;
    private static final int ASKED = 4000;
    private static final double LEAST = 0.08;

    private Language() {}

    private static Map<String, List<String>> words(String table) {
        return table.lines()
                .map(line -> Arrays.asList(line.split(" ")))
                .collect(Collectors.toMap(
                        row -> row.get(0), row -> row.subList(1, row.size()), (a, b) -> a, TreeMap::new));
    }

    /** The languages that are told apart, by two letters (ISO 639-1). */
    public static List<String> known() {
        List<String> codes = new ArrayList<>(WORDS.keySet());
        codes.addAll(SCRIPTS.values());
        return codes.stream().distinct().sorted().toList();
    }

    /** Two letters; empty where the text does not show it. */
    static String of(String text) {
        String begins = text.substring(0, Math.min(ASKED, text.length()));
        String script = byScript(begins);
        return script.isEmpty() ? byWords(begins) : script;
    }

    /** Whether two texts show that they are in different languages. */
    public static boolean differs(String one, String other) {
        String language = of(one);
        String another = of(other);
        return !language.isEmpty() && !another.isEmpty() && !language.equals(another);
    }

    /** Texts that follow each other in one language are one; what does not show its own is in that before it. */
    static List<String> parted(List<String> texts) {
        List<String> parted = new ArrayList<>();
        for (String text : texts) {
            int last = parted.size() - 1;
            if (last >= 0 && !differs(parted.get(last), text)) {
                parted.set(last, parted.get(last) + " " + text);
            } else {
                parted.add(text);
            }
        }
        return parted;
    }

    /** Japanese shows itself by few letters of its own among many that Chinese has as well. */
    private static String byScript(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int c : text.codePoints().filter(Character::isLetter).toArray()) {
            letters++;
            String language = SCRIPTS.get(Character.UnicodeScript.of(c));
            if (language != null) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        int japanese = counts.getOrDefault("ja", 0);
        int chinese = counts.getOrDefault("zh", 0);
        if (japanese * 20 > letters) {
            return "ja";
        }
        counts.put("zh", chinese);
        var most = Collections.max(counts.entrySet(), Map.Entry.comparingByValue());
        return most.getValue() * 3 > letters ? most.getKey() : "";
    }

    private static String byWords(String text) {
        List<String> words =
                BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        String best = "";
        long most = 0;
        long second = 0;
        for (var language : WORDS.entrySet()) {
            long count = words.stream().filter(language.getValue()::contains).count();
            if (count > most) {
                second = most;
                most = count;
                best = language.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        boolean shown = most >= FEWEST && most >= LEAST * words.size() && most * 2 >= second * 3;
        return shown ? best : "";
    }
}
