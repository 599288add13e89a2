package aidas.recognition.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySecretTest {

    private static final String SECRET = "a-secret-of-thirty-two-characters";

    private final KeySecret secret = new KeySecret(SECRET);

    @Test
    void R2_3_a_wrapped_key_opens_under_its_secret_alone() {
        var key = KeyRing.drawn();
        var wrapped = secret.wrap(key);
        assertThat(wrapped).doesNotContain(key.getKeyId().substring(5));
        var opened = new KeySecret(SECRET).unwrap(key.getKeyId(), wrapped);
        assertThat(opened.getRsaPrivateKey()).isEqualTo(key.getRsaPrivateKey());
        var other = new KeySecret(SECRET + "!");
        assertThatThrownBy(() -> other.unwrap(key.getKeyId(), wrapped))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void R2_3_one_key_does_not_stand_in_for_another_and_none_can_be_changed() {
        var key = KeyRing.drawn();
        var wrapped = secret.wrap(key);
        assertThatThrownBy(() -> secret.unwrap("x".repeat(43), wrapped))
                .isInstanceOf(IllegalArgumentException.class);
        int middle = wrapped.length() / 2;
        var changed =
                wrapped.substring(0, middle)
                        + (wrapped.charAt(middle) == 'A' ? 'B' : 'A')
                        + wrapped.substring(middle + 1);
        assertThatThrownBy(() -> secret.unwrap(key.getKeyId(), changed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void R2_3_without_a_secret_that_is_long_enough_there_is_none() {
        assertThat(new KeySecret((String) null).isSet()).isFalse();
        var none = new KeySecret("x".repeat(31));
        assertThat(none.isSet()).isFalse();
        assertThatThrownBy(() -> none.wrap(KeyRing.drawn()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("AIDAS_CREDENTIAL_SECRET");
        assertThat(new KeySecret("x".repeat(32)).isSet()).isTrue();
    }

    @Test
    void R2_3_without_an_address_the_issuer_is_unknown() {
        assertThat(new Issuer(" ", null).isKnown()).isFalse();
        var issuer = new Issuer("https://aidas.example/", " ");
        assertThat(issuer.id()).isEqualTo("https://aidas.example/credential/issuer");
        assertThat(issuer.name()).isEqualTo("aidas.example");
        assertThat(new Issuer("https://a.example", "Domakin").name()).isEqualTo("Domakin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aidas.example",
                "//aidas.example",
                "https:aidas.example",
                "https://",
                "https:///portal",
                "https://aidas example",
                "ftp://aidas.example",
                "https://aidas.example?a=b",
                ":"
            })
    void R2_3_what_is_no_address_is_taken_as_none(String url) {
        assertThat(new Issuer(url, null).isKnown()).isFalse();
    }
}
