package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.NotFound;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Ideas without a name, and how they get one. */
@InContainer
class ClaimDeskIT extends TwoStoresWithIdeas {

    @Inject FileDesk files;

    @Test
    void R2_1_without_a_name_nothing_tells_who_sent_it() {
        long draft = draft(ANNA, idea(TITLE, "queue"));
        files.add(draft, "C:\\photos\\till.txt", "Receipt".getBytes());
        var sent = desk.send(draft, false);
        assertThat(sent.id()).isNotEqualTo(draft);
        var one = reading.one(sent.id());
        assertThat(one.row().author()).isNull();
        assertThat(one.row().place()).isNull();
        assertThat(one.row().own()).isFalse();
        assertThat(one.credited()).isEmpty();
        assertThat(one.row().tags()).containsExactly(new Tag("queue"));
        assertThat(one.files()).extracting(IdeaFile::name).containsExactly("till.txt");
        assertThat(one.idea().sentAt().atOffset(ZoneOffset.UTC).toLocalTime())
                .isEqualTo(LocalTime.MIDNIGHT);
        var row =
                em.createNativeQuery("select to_jsonb(i) from idea i where id = :id", String.class)
                        .setParameter("id", sent.id())
                        .getSingleResult()
                        .toString();
        assertThat(row).contains("\"author_id\": null").contains("\"key\": null");
        assertThatThrownBy(() -> reading.draft(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_2_the_code_is_not_kept() {
        var sent = desk.send(draft(ANNA, idea(TITLE)), false);
        assertThat(
                        em.createNativeQuery(
                                        "select claim_hash from idea where id = :id", String.class)
                                .setParameter("id", sent.id())
                                .getSingleResult())
                .isEqualTo(sent.claim().hash())
                .isNotEqualTo(sent.claim().text());
    }

    @Test
    void R2_3_the_code_claims_it_once_and_an_own_vote_is_gone() throws Exception {
        var sent = desk.send(draft(ANNA, idea(TITLE)), false);
        vote(BORIS, sent.id());
        assertThat(vote(ANNA, sent.id())).isEqualTo(2);
        assertThat(claims.claim(ClaimCode.of(sent.claim().grouped()).orElseThrow()))
                .isEqualTo(sent.id());
        var one = reading.one(sent.id());
        assertThat(one.idea().votes()).isEqualTo(1);
        assertThat(one.row().own()).isTrue();
        assertThat(one.credited()).extracting(Author::number).containsExactly(ANNA);
        employee(BORIS);
        assertThatThrownBy(() -> claims.claim(sent.claim())).isInstanceOf(Unprocessable.class);
    }

    @Test
    void R2_3_claimed_after_a_merge_the_other_one_credits_it_too() {
        long into = sent(BORIS, TITLE);
        var sent = desk.send(draft(ANNA, idea(TITLE)), false);
        vote(ANNA, into);
        merge(sent.id(), into);
        employee(ANNA);
        claims.claim(sent.claim());
        assertThat(reading.one(into).credited())
                .extracting(Author::number)
                .containsExactly(BORIS, ANNA);
        assertThat(counted(into)).isZero();
    }
}
