package winnow.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.library.DigestLock.Locked;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;

class LockReaderTest {

    @Test
    void whatALockWritesItReads() throws JsonProcessingException {
        Locked paper = new Locked(
                new PaperId("kettle-2"),
                7,
                "Kettle: \"boiling\" é",
                List.of(Fingerprint.of("One."), Fingerprint.of("Two.")));
        DigestLock lock = new DigestLock(1, List.of(paper, new Locked(new PaperId("pot"), 8, "Pot", List.of())));
        assertThat(DigestLock.parse(lock.json())).isEqualTo(lock);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                       | 1 | expected START_OBJECT
            {"version": "one"}                                       | 1 | expected VALUE_NUMBER_INT
            {"version": 1,~ "sheets": []}                            | 2 | unknown key sheets
            {"papers": [~ {"id": "A b", "title": "A"}]}              | 2 | not a paper id: A b
            {"papers": [{"id": "a"}]}                                | 1 | a paper without title
            {"papers": [{"id": "a", "title": "A",~~ "sentences": ["x"]}]} | 3 | not a fingerprint: x
            {"papers": [{"id": "a", "title": "A",~ "colour": 1}]}    | 2 | unknown key colour
            {"papers": [~                                            | 2 | end-of-input
            """)
    void aMalformedLockSaysWhereAndWhat(String json, int line, String what) {
        assertThatThrownBy(() -> DigestLock.parse(json.replace('~', '\n')))
                .isInstanceOfSatisfying(JsonProcessingException.class, fault -> {
                    assertThat(fault.getOriginalMessage()).contains(what);
                    assertThat(fault.getLocation().getLineNr()).isEqualTo(line);
                });
    }
}
