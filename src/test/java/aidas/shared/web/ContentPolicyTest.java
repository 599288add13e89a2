package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    private final String policy = new ContentPolicy().directives();

    @Test
    void R3_1_scripts_stand_last_because_the_nonce_is_added_at_the_end() {
        assertThat(policy).endsWith("script-src 'self'");
    }

    @Test
    void R3_1_no_script_and_no_style_sheet_may_stand_in_the_page() {
        assertThat(policy)
                .doesNotContain("script-src 'unsafe", "unsafe-eval")
                .contains("style-src 'self';", "frame-ancestors 'none'", "object-src 'none'");
    }

    @Test
    void R3_1_data_runs_nothing() {
        assertThat(ContentPolicy.FOR_DATA).isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }
}
