package aidas.outreach.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import org.junit.jupiter.api.Test;

class InvitationsResourceIT {

    private static final String INVITATIONS = "/api/v1/invitations";

    private static Answer invite(String id, String more) {
        return Api.asIngest()
                .post(
                        INVITATIONS,
                        """
                        {"source":"rest-it","externalId":"%s","store":"LT-VNO-01",
                         "occurredAt":"2026-03-14T10:15:30+02:00"%s}
                        """
                                .formatted(id, more));
    }

    private static String fresh() {
        return Long.toString(System.nanoTime(), 36);
    }

    @Test
    void R1_1_the_same_again_is_told_without_its_link_and_other_facts_are_refused() {
        var id = fresh();
        var first = invite(id, "");
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.json().getString("path")).matches("/s/[\\w-]{43}");
        assertThat(first.json().getString("language")).isEqualTo("lt");
        assertThat(first.header("Location")).endsWith("/" + first.json().getInt("id"));
        var again = invite(id, "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getInt("id")).isEqualTo(first.json().getInt("id"));
        assertThat(again.json().containsKey("path")).isFalse();
        var other = invite(id, ",\"reference\":\"R-2\"");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void R1_3_every_field_at_fault_is_named() {
        var wrong =
                Api.asIngest()
                        .post(INVITATIONS, "{\"store\":\"NO\",\"channel\":\"pigeon\",\"days\":-1}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.toString())
                .contains("source", "externalId", "store", "channel", "occurredAt", "days");
        for (var odd : new String[] {"[]", "{\"days\":\"x\"}", "{", "null"}) {
            assertThat(Api.asIngest().post(INVITATIONS, odd).status()).as(odd).isEqualTo(400);
        }
    }

    @Test
    void R1_5_one_that_is_taken_back_says_so() {
        var path = INVITATIONS + "/" + invite(fresh(), "").json().getInt("id");
        assertThat(Api.asIngest().get(path).json().getString("state")).isEqualTo("open");
        assertThat(Api.asIngest().delete(path).status()).isEqualTo(204);
        assertThat(Api.asIngest().delete(path).status()).isEqualTo(204);
        assertThat(Api.asIngest().get(path).json().getString("state")).isEqualTo("revoked");
    }
}
