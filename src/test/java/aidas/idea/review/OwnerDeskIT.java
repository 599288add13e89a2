package aidas.idea.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.idea.ClaimDesk;
import aidas.idea.Stage;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who handles ideas, and what they see. */
@InContainer
class OwnerDeskIT extends TwoStoresWithIdeas {

    private static final Sieve ALL = new Sieve(null, Sieve.Only.ALL);

    @Inject PipelineReading pipeline;
    @Inject ClaimDesk claims;

    private List<Long> submitted() {
        return pipeline.columns(ALL).getFirst().cards().stream()
                .map(card -> card.idea().id())
                .toList();
    }

    @Test
    void R1_2_only_who_leads_a_store_owns_an_idea() {
        long id = idea(ANNA);
        own(id, ANI);
        assertThat(stories.of(id).owner()).isEqualTo("Ani Six");
        assertThat(audited("idea.owned", id)).isEqualTo(1);
        assertThatThrownBy(() -> own(id, BORIS))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("lead a store today");
    }

    @Test
    void R1_2_it_is_taken_away_again() {
        long id = idea(ANNA);
        own(id, ANI);
        owners.own(id, null);
        lead();
        assertThatThrownBy(() -> files.one(id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_3_a_reviewer_scores_and_decides_nothing() throws Exception {
        open();
        long id = idea(ANNA);
        ask(id, EGLE);
        egle();
        scores.score(id, score(2, 100, 1));
        assertThat(files.one(id).decides()).isFalse();
        assertThatThrownBy(() -> move(id, Stage.SUBMITTED, Stage.REVIEW))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_3_who_was_not_asked_does_not_score() {
        long id = idea(ANNA);
        egle();
        assertThatThrownBy(() -> scores.score(id, score(2, 100, 1))).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_4_nobody_reviews_an_own_idea() throws Exception {
        long id = idea(ANI);
        assertThatThrownBy(() -> ask(id, ANI, EGLE))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("not the idea's authors");
        anew();
        long own = idea(ANI);
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                """
                                                insert into idea_reviewer
                                                select :idea, id, 'x', now() from employee
                                                 where number = :number
                                                """)
                                        .setParameter("idea", own)
                                        .setParameter("number", ANI)
                                        .executeUpdate())
                .hasMessageContaining("not handled by its author");
    }

    @Test
    void R1_4_who_claims_an_idea_handles_it_no_more() {
        var sent = send(ANI, false, null);
        own(sent.id(), ANI);
        lead();
        assertThat(files.one(sent.id()).decides()).isTrue();
        claims.claim(sent.claim());
        assertThatThrownBy(() -> files.one(sent.id())).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_5_a_lead_reads_what_hr_gave_and_hr_reads_all() {
        long given = idea(ANNA);
        long asked = idea(ANNA);
        long other = idea(ANNA);
        own(given, ANI);
        ask(asked, ANI);
        assertThat(submitted()).contains(given, asked, other);
        lead();
        assertThat(submitted()).containsExactlyInAnyOrder(given, asked);
        caller.is("lea").with(Role.TEAM_LEAD).inStore(HERE);
        assertThat(submitted()).isEmpty();
    }

    @Test
    void R1_6_asking_leaves_an_entry() {
        long id = idea(ANNA);
        ask(id, ANI, EGLE);
        assertThat(audited("idea.reviewers", id)).isEqualTo(1);
        assertThat(files.one(id).reviewers()).hasSize(2);
        ask(id, EGLE);
        assertThat(files.one(id).reviewers()).extracting(Lead::name).containsExactly("Eglė Four");
    }

    @Test
    void R1_5_the_pipeline_is_narrowed() {
        long late = idea(ANNA);
        long owned = idea(ANNA);
        own(owned, ANI);
        ago(late, 15);
        harriet();
        var found = pipeline.columns(new Sieve(null, Sieve.Only.LATE)).getFirst();
        assertThat(found.cards()).extracting(card -> card.idea().id()).contains(late);
        assertThat(found.cards()).extracting(card -> card.idea().id()).doesNotContain(owned);
        assertThat(found.cards()).extracting(Card::clock).containsOnly(Clockwork.LATE);
        assertThat(pipeline.columns(new Sieve(null, Sieve.Only.UNOWNED)).getFirst().cards())
                .extracting(card -> card.idea().id())
                .contains(late)
                .doesNotContain(owned);
    }
}
