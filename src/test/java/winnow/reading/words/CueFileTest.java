package winnow.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.reading.PaperReader;

class CueFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"whole/kinds.txt", "relation-cues.txt", "whole/role-cues.txt", "whole/tiers.txt"})
    void entries_are_sorted_and_stand_once(String file) {
        CueFile.sections(PaperReader.class, file).forEach((section, entries) -> {
            List<String> phrases = entries.stream()
                    .map(entry -> entry.replaceFirst("^[0-9.]+ ", ""))
                    .toList();
            assertThat(phrases).as(file + " [" + section + "]").isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void phrases_are_met_at_whole_words_with_plurals_and_open_endings() {
        PhraseTrie<Integer> trie = PhraseTrie.of(List.of(
                new PhraseTrie.Phrase<>("key-value cache", 1),
                new PhraseTrie.Phrase<>("quantiz*", 2),
                new PhraseTrie.Phrase<>("we", 3),
                new PhraseTrie.Phrase<>("größe", 4),
                new PhraseTrie.Phrase<>("value", 5)));
        String text = "We: Key-Value Caches, quantized; weak key value cached tweaks. Größe!";
        List<String> met = new ArrayList<>();
        trie.scan(
                Folded.of(text),
                0,
                text.length(),
                (meaning, start, end) -> met.add(meaning + " " + text.substring(start, end)));
        assertThat(met).containsExactly("3 We", "1 Key-Value Cache", "5 Value", "2 quantiz", "5 value", "4 Größe");
        trie.scan(Folded.of(""), 0, 0, (meaning, start, end) -> met.clear());
        assertThat(met).hasSize(6);
    }
}
