package aidas.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.recognition.credential.key.KeyRing;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/** What anybody learns of a credential, before and after it is taken back. */
@InContainer
class VerifyingIT extends TwoStoresWithCredentials {

    @Inject KeyRing ring;

    @Test
    void R2_1_taken_back_it_is_so_at_once_and_its_text_is_forgotten() {
        long award = award();
        var made = made(award, true);
        caller.is("anonymous");
        assertThat(verifying.look(made.id())).isInstanceOf(Verdict.Valid.class);
        assertThat(listed(made)).isFalse();
        employee(ANNA);
        credentials.takeBack(made.id());
        credentials.takeBack(made.id());
        em.flush();
        em.clear();
        assertThat(credentials.one(made.id()).signed()).isNull();
        caller.is("anonymous");
        assertThat(verifying.look(made.id())).isInstanceOf(Verdict.Ended.class);
        assertThat(verifying.check(made.signed())).isInstanceOf(Verdict.Ended.class);
        assertThat(listed(made)).isTrue();
        assertThat(made(award, false).id()).isNotEqualTo(made.id());
    }

    /** In the list that the credential itself names, as somebody else would read it. */
    private boolean listed(CredentialView credential) {
        var status = ByHand.payload(credential.signed()).getJsonObject("credentialStatus");
        var address = status.getString("statusListCredential");
        int number = Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
        var list = verifying.statusList(number).orElseThrow();
        assertThat(ByHand.verifies(list, publicKey(credential))).isTrue();
        var payload = ByHand.payload(list);
        assertThat(payload.getString("id")).isEqualTo(address);
        return ByHand.isSet(
                payload.getJsonObject("credentialSubject").getString("encodedList"),
                Integer.parseInt(status.getString("statusListIndex")));
    }

    @Test
    void R2_1_the_database_makes_nothing_valid_again() {
        var made = made(award(), false);
        credentials.takeBack(made.id());
        em.flush();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                """
                                                update credential set ended_at = null,
                                                       ended_by = null, signed = 'x'
                                                 where id = :id
                                                """)
                                        .setParameter("id", made.id().value())
                                        .executeUpdate())
                .hasMessageContaining("taken back once");
    }

    @Test
    void R3_2_a_text_that_was_not_issued_is_unknown_even_under_our_signature() {
        var made = made(award(), false);
        caller.is("anonymous");
        assertThat(verifying.check(" " + made.signed().replaceFirst("\\.", "\n.")))
                .isInstanceOf(Verdict.Valid.class);
        var forged =
                Json.createObjectBuilder(ByHand.payload(made.signed()))
                        .add("name", "Best of all")
                        .build();
        assertThat(verifying.check(ring.sign(forged).text())).isInstanceOf(Verdict.Unknown.class);
        assertThat(verifying.check(made.signed() + "A")).isInstanceOf(Verdict.Unknown.class);
        assertThat(verifying.check(null)).isInstanceOf(Verdict.Unknown.class);
        assertThat(verifying.look(CredentialId.drawn())).isInstanceOf(Verdict.Unknown.class);
    }
}
