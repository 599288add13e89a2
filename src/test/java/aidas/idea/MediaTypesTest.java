package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    @Test
    void R7_1_a_file_is_what_its_bytes_tell() {
        assertThat(MediaTypes.of(latin("\u0089PNG\r\n\u001a\nrest"))).contains("image/png");
        assertThat(MediaTypes.of(latin("\u00ff\u00d8\u00ff\u00e0"))).contains("image/jpeg");
        assertThat(MediaTypes.of(latin("RIFF\1\2\3\4WEBPVP8 "))).contains("image/webp");
        assertThat(MediaTypes.of(latin("%PDF-1.7"))).contains("application/pdf");
        assertThat(MediaTypes.of("Опашка; 12\n".getBytes(StandardCharsets.UTF_8)))
                .contains("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                " <svg xmlns='x'/>",
                "PK\u0003\u0004",
                "MZ\u0000",
                "\u007fELF",
                "caf\u00e9"
            })
    void R7_1_what_runs_or_packs_is_not_taken(String content) {
        assertThat(MediaTypes.of(latin(content))).isEmpty();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
