package aidas.recognition.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.audit.AuditEntry;
import aidas.shared.audit.AuditLog;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys in the database, inside a transaction that is taken back. */
@InContainer
class KeyDeskIT {

    private static final JsonObject JSON = Json.createObjectBuilder().add("a", 1).build();

    @Inject KeyDesk desk;
    @Inject KeyRing ring;
    @Inject SigningKeys keys;
    @Inject Issuer issuer;
    @Inject Clock clock;
    @Inject AuditLog audit;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    private long signing() {
        return desk.all().stream().filter(key -> key.retiredAt() == null).count();
    }

    @Test
    void R1_3_what_cannot_be_a_key_is_none() {
        ring.sign(JSON);
        for (var kid : new String[] {"", "\0", "x".repeat(42) + "\0", "x".repeat(44)}) {
            assertThat(ring.find(kid)).isEmpty();
        }
    }

    @Test
    void R2_1_the_first_key_is_made_when_it_is_needed_and_exactly_one_signs() {
        var first = ring.sign(JSON);
        assertThat(ring.sign(JSON)).isEqualTo(first);
        assertThat(signing()).isEqualTo(1);
        assertThat(ring.read(first.text())).contains(JSON);
    }

    @Test
    void R2_2_a_new_key_signs_and_what_the_old_one_signed_still_verifies() {
        var before = ring.sign(JSON);
        var key = desk.renew();
        em.flush();
        em.clear();
        var after = ring.sign(JSON);
        assertThat(after.kid()).isEqualTo(key.kid()).isNotEqualTo(before.kid());
        assertThat(ring.read(before.text())).contains(JSON);
        assertThat(ring.read(after.text())).contains(JSON);
        assertThat(signing()).isEqualTo(1);
        assertThat(
                        em.createNativeQuery("select wrapped from credential_key where kid = :kid")
                                .setParameter("kid", before.kid())
                                .getSingleResult())
                .isNull();
    }

    @Test
    void R2_3_no_private_half_lies_open_in_the_database() {
        var kid = ring.sign(JSON).kid();
        em.flush();
        var row =
                (Object[])
                        em.createNativeQuery(
                                        "select public_jwk, wrapped from credential_key where kid = :kid")
                                .setParameter("kid", kid)
                                .getSingleResult();
        assertThat((String) row[0]).doesNotContain("\"d\"", "\"p\"", "\"q\"");
        assertThat(((String) row[1]).split("\\.", -1)).hasSize(5);
    }

    /** As this server would be after its secret was changed. */
    private KeyRing underAnotherSecret() {
        var moved = new KeyRing();
        moved.keys = keys;
        moved.secret = new KeySecret("another-secret-of-thirty-two-characters");
        moved.issuer = issuer;
        moved.caller = caller;
        moved.clock = clock;
        return moved;
    }

    @Test
    void R2_3_under_another_secret_it_is_told_and_a_new_key_signs() {
        var before = ring.sign(JSON);
        ring.check();
        var moved = underAnotherSecret();
        assertThatThrownBy(moved::check)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("AIDAS_CREDENTIAL_SECRET");
        moved.renew();
        moved.check();
        assertThat(moved.read(moved.sign(JSON).text())).contains(JSON);
        assertThat(moved.read(before.text())).contains(JSON);
    }

    @Test
    void R2_4_only_administrators_make_keys_and_it_is_in_the_log() {
        var key = desk.renew();
        assertThat(audit.newest("credential-key:" + key.kid(), 0, 1))
                .extracting(AuditEntry::action, AuditEntry::actor)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("credential.key", "adam"));
        caller.is("harriet").with(Role.HR).inCompany();
        assertThatThrownBy(() -> desk.renew()).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.all()).isInstanceOf(Forbidden.class);
    }
}
