package aidas.recovery.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.feedback.ResponseKey;
import aidas.feedback.ResponsesReceived;
import aidas.feedback.ResponsesReceived.Received;
import aidas.recovery.TwoStoresWithCases;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that open cases. */
@InContainer
class RulesIT extends TwoStoresWithCases {

    @Inject RuleDesk rules;
    @Inject Event<ResponsesReceived> received;

    private static RuleTerms terms(
            String score, List<String> en, List<String> bg, List<String> lt) {
        return new RuleTerms(
                "Broken things",
                score == null ? null : "NPS",
                score == null ? null : new BigDecimal(score),
                null,
                List.of(HERE),
                null,
                en,
                bg,
                lt,
                "product-fault");
    }

    private long live(RuleTerms terms) {
        harriet();
        long id = rules.draft(terms, null);
        rules.dryRun(id);
        rules.goLive(id);
        return id;
    }

    private void arrives(long response) {
        var what = "select source, external_id, occurred_at from response where id = " + response;
        var row = (Object[]) em.createNativeQuery(what).getSingleResult();
        var key = new ResponseKey((String) row[0], (String) row[1]);
        received.fire(new ResponsesReceived(List.of(new Received(key, (Instant) row[2]))));
    }

    private long said(String words, String language, int score) {
        long response = answer(words, score, false, ANNA);
        em.createNativeQuery("update response set language = :language where id = :id")
                .setParameter("language", language)
                .setParameter("id", response)
                .executeUpdate();
        return response;
    }

    @Test
    void R1_1_a_live_rule_opens_a_case_once_with_its_cause() {
        live(terms("3", List.of(), List.of(), List.of()));
        long low = said("Bad", "en", 3);
        long high = said("Bad", "en", 4);
        arrives(low);
        arrives(low);
        arrives(high);
        assertThat(caseOf(low)).hasSize(1);
        assertThat(caseOf(high)).isEmpty();
        lead();
        assertThat(reading.one(caseOf(low).getFirst()).facts().cause()).isEqualTo("product-fault");
    }

    @Test
    void R1_1_history_that_comes_in_opens_none() {
        live(terms("3", List.of(), List.of(), List.of()));
        long old = said("Bad", "en", 0);
        em.createNativeQuery(
                        "update response set occurred_at = now() - interval '15 days' where id = :id")
                .setParameter("id", old)
                .executeUpdate();
        arrives(old);
        assertThat(caseOf(old)).isEmpty();
    }

    @Test
    void R1_2_without_a_live_rule_nothing_is_matched() {
        harriet();
        rules.draft(terms("3", List.of(), List.of(), List.of()), null);
        long low = said("Bad", "en", 3);
        arrives(low);
        assertThat(caseOf(low)).isEmpty();
    }

    @Test
    void R1_3_words_are_found_in_their_forms_in_the_language_of_the_answer() {
        live(
                terms(
                        null,
                        List.of("damage", "not working"),
                        List.of("развалено"),
                        List.of("sugadinta")));
        long english = said("Both boxes were damaged!", "en", 9);
        long bulgarian = said("Ципът е развален", "bg", 9);
        long lithuanian = said("Prekės sugadintos", "lt", 9);
        long other = said("damaged", "lt", 9);
        for (long each : List.of(english, bulgarian, lithuanian, other)) {
            arrives(each);
        }
        assertThat(caseOf(english)).hasSize(1);
        assertThat(caseOf(bulgarian)).hasSize(1);
        assertThat(caseOf(lithuanian)).hasSize(1);
        assertThat(caseOf(other)).isEmpty();
    }

    @Test
    void R2_1_what_went_live_is_replaced_by_a_draft() throws Exception {
        long id = live(terms("3", List.of(), List.of(), List.of()));
        long next = rules.draft(terms("4", List.of(), List.of(), List.of()), id);
        rules.dryRun(next);
        rules.goLive(next);
        assertThat(rules.all())
                .filteredOn(rule -> rule.id() == id)
                .singleElement()
                .matches(rule -> rule.state() instanceof RuleState.Retired);
        rules.retire(next);
        assertThatThrownBy(() -> rules.change(id, terms("5", List.of(), List.of(), List.of())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void R2_2_its_dry_run_comes_first() throws Exception {
        harriet();
        long id = rules.draft(terms("3", List.of(), List.of(), List.of()), null);
        assertThatThrownBy(() -> rules.goLive(id))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("dry run");
        anew();
        harriet();
        long other = rules.draft(terms("3", List.of(), List.of(), List.of()), null);
        rules.dryRun(other);
        rules.change(other, terms("2", List.of(), List.of(), List.of()));
        assertThatThrownBy(() -> rules.goLive(other)).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_3_a_dry_run_counts_by_week_and_store_and_opens_none() {
        long low = said("Bad", "en", 1);
        said("Bad", "en", 2);
        agreed(0);
        harriet();
        long id = rules.draft(terms("2", List.of(), List.of(), List.of()), null);
        var run = rules.dryRun(id);
        assertThat(run.cases()).isEqualTo(3);
        assertThat(run.already()).isEqualTo(1);
        assertThat(run.weeks()).singleElement().matches(week -> week.cases() == 3);
        assertThat(run.stores())
                .singleElement()
                .matches(store -> store.code().equals(HERE) && store.closed() == 0);
        assertThat(caseOf(low)).isEmpty();
    }

    @Test
    void R2_4_every_field_at_fault_is_named() {
        harriet();
        var wrong =
                new RuleTerms(
                        "",
                        "NPS",
                        new BigDecimal("11"),
                        "NO-REGION",
                        List.of("NO-STORE"),
                        BigDecimal.ZERO,
                        List.of(" "),
                        null,
                        null,
                        "no-cause");
        assertThatThrownBy(() -> rules.draft(wrong, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("name")
                .hasMessageContaining("score")
                .hasMessageContaining("region")
                .hasMessageContaining("stores")
                .hasMessageContaining("value")
                .hasMessageContaining("en")
                .hasMessageContaining("cause");
        lead();
        assertThatThrownBy(() -> rules.all()).isInstanceOf(Forbidden.class);
    }
}
