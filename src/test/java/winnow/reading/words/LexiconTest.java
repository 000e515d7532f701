package winnow.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.reading.words.Lexicon.Kind;

@SuppressWarnings("NullAway") // what is missing fails the test
class LexiconTest {

    @ParameterizedTest
    @CsvSource({
        "2x NVIDIA A100 80GB, A100, gpu, 80",
        "RTX 4090, RTX 4090, gpu, 24",
        "one Alveo U280 board, Alveo U280, fpga, 0",
        "a Raspberry Pi 4, Raspberry Pi 4, cpu, 0",
        "Frontier, Frontier, machine, 0"
    })
    void a_machine_is_known_by_the_longest_name_in_what_a_person_calls_it(
            String said, String name, String group, int memory) {
        Lexicon.Entry device = Lexicon.field().device(said).orElseThrow();
        assertThat(device.name()).isEqualTo(name);
        assertThat(device.group()).isEqualTo(group);
        assertThat(device.memory()).isEqualTo(memory);
    }

    @Test
    void what_is_no_hardware_is_no_device() {
        assertThat(Lexicon.field().device("a good pen")).isEmpty();
    }

    @Test
    void capitals_tell_two_meanings_of_the_same_letters_apart() {
        Lexicon.Hit set = Lexicon.field().longest("PASCAL", 0, 6, true);
        Lexicon.Hit card = Lexicon.field().longest("Pascal", 0, 6, true);
        assertThat(set).isNotNull();
        assertThat(card).isNotNull();
        assertThat(set.entry().kind()).isEqualTo(Kind.DATASET);
        assertThat(card.entry().kind()).isEqualTo(Kind.HARDWARE);
    }
}
