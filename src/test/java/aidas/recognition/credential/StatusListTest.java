package aidas.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class StatusListTest {

    /** The empty list of the W3C's own examples. */
    private static final String PUBLISHED =
            "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

    private static BitSet of(int... places) {
        var ended = new BitSet();
        for (int place : places) {
            ended.set(place);
        }
        return ended;
    }

    @Test
    void R3_3_the_first_place_is_leftmost_and_the_last_one_is_there() {
        var encoded = StatusList.encoded(of(0, 9, 131_071));
        for (int place : new int[] {0, 9, 131_071}) {
            assertThat(ByHand.isSet(encoded, place)).isTrue();
        }
        for (int place : new int[] {1, 7, 8, 10, 131_070}) {
            assertThat(ByHand.isSet(encoded, place)).isFalse();
        }
    }

    @Test
    void R3_3_an_empty_list_says_what_the_published_one_says() {
        var encoded = StatusList.encoded(of());
        for (int place = 0; place < StatusList.PLACES; place += 4099) {
            assertThat(ByHand.isSet(encoded, place)).isFalse();
            assertThat(ByHand.isSet(PUBLISHED, place)).isFalse();
        }
    }

    @Test
    void R3_3_the_list_is_a_credential_of_the_issuer() {
        var at = Instant.parse("2026-03-14T09:26:53.5Z");
        var json = StatusList.credential(Issuers.EXAMPLE, 2, of(5), at);
        assertThat(json.getString("id")).isEqualTo("https://aidas.example/credential/status/2");
        assertThat(json.getJsonArray("type").toString())
                .contains("VerifiableCredential", "BitstringStatusListCredential");
        assertThat(json.getString("issuer")).isEqualTo(json.getString("iss"));
        assertThat(json.getString("validFrom")).isEqualTo("2026-03-14T09:26:53Z");
        var subject = json.getJsonObject("credentialSubject");
        assertThat(subject.getString("type")).isEqualTo("BitstringStatusList");
        assertThat(subject.getString("statusPurpose")).isEqualTo("revocation");
        assertThat(ByHand.isSet(subject.getString("encodedList"), 5)).isTrue();
    }
}
