package aidas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import org.junit.jupiter.api.Test;

class SecretSafeTest {

    private static final SecretSafe SAFE = new SecretSafe("0123456789abcdef0123456789abcdef");

    @Test
    void R1_2_a_secret_opens_for_its_own_source_and_setting_only() {
        var wrapped = SAFE.wrap("forms", "whsec_abc");
        assertThat(wrapped).doesNotContain("whsec_abc");
        assertThat(SAFE.unwrap("forms", wrapped)).contains("whsec_abc");
        assertThat(SAFE.unwrap("other", wrapped)).isEmpty();
        assertThat(new SecretSafe("another setting with 32 letters..").unwrap("forms", wrapped))
                .isEmpty();
        assertThat(SAFE.unwrap("forms", changed(wrapped))).isEmpty();
    }

    /** Another first letter of its last part, which proves the others. */
    private static String changed(String wrapped) {
        int at = wrapped.lastIndexOf('.') + 1;
        var other = wrapped.charAt(at) == 'A' ? "B" : "A";
        return wrapped.substring(0, at) + other + wrapped.substring(at + 1);
    }

    @Test
    void R1_2_without_the_setting_no_secret_is_kept() {
        var none = new SecretSafe("too short");
        assertThatThrownBy(() -> none.wrap("forms", "whsec_abc"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("AIDAS_INTEGRATION_SECRET");
    }

    @Test
    void R1_2_drawn_secrets_differ_and_standard_webhooks_takes_them() {
        assertThat(SecretSafe.drawn()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(SecretSafe.drawn()).isNotEqualTo(SecretSafe.drawn());
    }
}
