package aidas.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceChoiceTest {

    @Test
    void R1_1_a_choice_leads_back_to_its_page() {
        assertThat(PreferenceChoice.back("/feedback/mine.xhtml?from=2026-01-01"))
                .isEqualTo("/feedback/mine.xhtml?from=2026-01-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "/a\\b",
                "/a\r\nSet-Cookie: b=c",
                "javascript:alert(1)",
                ""
            })
    void R1_1_never_to_another_site(String back) {
        assertThat(PreferenceChoice.back(back)).isEqualTo("/");
    }

    @Test
    void R1_1_without_a_page_it_leads_to_the_start() {
        assertThat(PreferenceChoice.back(null)).isEqualTo("/");
    }
}
