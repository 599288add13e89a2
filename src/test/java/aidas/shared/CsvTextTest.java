package aidas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_mark_of_a_spreadsheet_is_no_part_of_the_header() throws CsvText.NotUtf8 {
        assertThat(CsvText.decode(bytes("\uFEFFstore,month"))).isEqualTo("store,month");
        assertThat(CsvText.decode(new byte[0])).isEmpty();
    }

    @Test
    void a_byte_of_another_encoding_is_named_with_its_line() {
        byte[] latin = "store\nŠiauliai\nPanev".getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(latin, latin.length + 1);
        broken[latin.length] = (byte) 0xEB;
        byte[] more = java.util.Arrays.copyOf(broken, broken.length + 1);
        more[broken.length] = 'x';
        assertThatThrownBy(() -> CsvText.decode(more))
                .isInstanceOfSatisfying(
                        CsvText.NotUtf8.class,
                        it -> {
                            assertThat(it.line()).isEqualTo(3);
                            assertThat(it.octet()).isEqualTo("byte 0xEB");
                        });
    }

    @Test
    void the_header_tells_the_separator() throws Exception {
        try (var rows = CsvText.rows("a;b\n1,5;2\n")) {
            assertThat(rows.stream().skip(1).findFirst().orElseThrow().getField(0))
                    .isEqualTo("1,5");
        }
    }
}
