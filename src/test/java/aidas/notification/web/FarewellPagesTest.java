package aidas.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages behind a letter's address. */
class FarewellPagesTest {

    private final FarewellPages pages = new FarewellPages(FarewellPagesTest::file);

    private static InputStream file(String path) {
        try {
            return Files.newInputStream(Path.of("src/main/webapp" + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void R6_5_a_look_shows_a_button_that_sends_what_mail_programs_send(Language reader) {
        assertThat(pages.ask(reader))
                .contains("<html lang=\"" + reader.code() + "\">")
                .contains("method=\"post\"")
                .contains("name=\"List-Unsubscribe\" value=\"One-Click\"")
                .doesNotContain("{{");
    }

    @Test
    void R6_5_afterwards_there_is_nothing_to_press() {
        for (var what : new String[] {"done", "unknown", "wait"}) {
            assertThat(pages.of(what, Language.BG)).doesNotContain("<button", "{{");
        }
    }
}
