package winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CharsetGuessTest {

    private static DecodedReader reader(String text, String charset) throws IOException {
        return new DecodedReader(new ByteArrayInputStream(text.getBytes(Charset.forName(charset))));
    }

    private static String read(DecodedReader reader) throws IOException {
        char[] text = new char[1000];
        int count = reader.read(text, 0, text.length);
        return new String(text, 0, count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GBK          | 潮汐表在许多小岛上仍由人工计算，我们读取四十年的验潮记录。
            Shift_JIS    | 潮汐表は小さな島では手で計算されている。私たちは四十年の記録を読む。
            EUC-KR       | 작은 섬에서는 조석표를 손으로 계산한다. 우리는 사십 년의 기록을 읽는다.
            KOI8-R       | Таблицы приливов на малых островах считают вручную. Мы читаем записи за сорок лет.
            windows-1251 | Таблицы приливов на малых островах считают вручную. Мы читаем записи за сорок лет.
            UTF-8        | Таблицы приливов, naïve façade
            """)
    void letters_tell_a_charset_that_nobody_declared(String charset, String text) throws IOException {
        assertThat(read(reader(text, charset))).isEqualTo(text);
    }

    @Test
    void lone_letters_of_western_languages_are_what_they_were() throws IOException {
        DecodedReader reader = reader("Les marées à l'île: été, forêt, naïve", "windows-1252");
        assertThat(reader.isGuessed()).isFalse();
        assertThat(read(reader)).isEqualTo("Les marées à l'île: été, forêt, naïve");
    }

    @Test
    void what_a_file_declares_goes_before_its_letters() throws IOException {
        String page = "<html><meta charset=\"koi8-r\"><p>Да</p>";
        assertThat(read(reader(page, "KOI8-R"))).isEqualTo(page);
    }
}
