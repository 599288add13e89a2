package aidas.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.recognition.TwoStores;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Anna has two adopted ideas, and customers name her; she takes no part in points. */
@InContainer
class SilentLeadersIT extends TwoStores {

    @Inject SilentLeaders leaders;

    private void adopted(String author, String title) {
        em.createNativeQuery(
                        """
                        with i as (
                            insert into idea (author_id, key, kind, title, text, language, written_at,
                                   sent_at, due_on, answered_at, stage)
                            values (:author, :title, 'service', :title,
                                    'It makes the work of everybody easier.', 'en', now(), now(),
                                    current_date, now(), 'adopted') returning id)
                        insert into idea_credit (idea_id, employee_id, since)
                        select id, :author, now() from i
                        """)
                .setParameter("author", id(author).value())
                .setParameter("title", title)
                .executeUpdate();
    }

    private void anna() {
        adopted(ANNA, "Spare keys at the desk");
        adopted(ANNA, "A bench by the door");
        // more than nine of ten people have, whatever the demo company holds
        for (int i = 0; i < 60; i++) {
            answer("Anna explained everything twice, number " + i, 10, true, ANNA);
        }
    }

    @Test
    void R2_1_hints_stand_by_name_with_their_signs() {
        anna();
        var hints = leaders.hints(Locale.ENGLISH);
        assertThat(hints)
                .filteredOn(hint -> hint.number().equals(ANNA))
                .singleElement()
                .satisfies(
                        hint ->
                                assertThat(hint.signs())
                                        .containsExactly(Sign.IDEAS, Sign.CUSTOMERS));
        assertThat(hints)
                .extracting(Hint::familyName)
                .isSortedAccordingTo(aidas.shared.Alphabet.of(Locale.ENGLISH));
    }

    @Test
    void R1_1_who_came_last_month_is_not_looked_at() {
        adopted(NORA, "Spare keys at the desk");
        adopted(NORA, "A bench by the door");
        for (int i = 0; i < 60; i++) {
            answer("Nora explained everything twice, number " + i, 10, true, NORA);
        }
        assertThat(leaders.hints(Locale.ENGLISH)).extracting(Hint::number).doesNotContain(NORA);
    }

    @Test
    void R2_2_evidence_is_told_of_one_person() {
        anna();
        answer("The annals of your desk are a joy to read", 10, true, ANNA);
        var evidence = leaders.evidence(ANNA, Locale.ENGLISH);
        assertThat(evidence.ideas())
                .containsExactlyInAnyOrder("Spare keys at the desk", "A bench by the door");
        assertThat(evidence.customers()).isEqualTo(60);
        assertThat(evidence.teams()).isEmpty();
    }

    @Test
    void R2_3_without_a_hint_there_is_no_evidence() {
        assertThatThrownBy(() -> leaders.evidence(BORIS, Locale.ENGLISH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void R3_1_hr_alone_reads_them() {
        lead();
        assertThatThrownBy(() -> leaders.hints(Locale.ENGLISH)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R3_2_whoever_is_opened_finds_it_among_those_who_looked() {
        anna();
        leaders.hints(Locale.ENGLISH);
        leaders.evidence(ANNA, Locale.ENGLISH);
        assertThat(entries("employee:" + ANNA, "discovery.opened")).isOne();
        assertThat(entries("discovery:silent-leaders", "discovery.listed")).isPositive();
    }

    private long entries(String subject, String action) {
        return ((Number)
                        em.createNativeQuery(
                                        """
                                        select count(*) from audit_entry
                                         where subject = :subject and action = :action
                                        """)
                                .setParameter("subject", subject)
                                .setParameter("action", action)
                                .getSingleResult())
                .longValue();
    }
}
