package aidas.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.StoreCode;
import aidas.feedback.unsolicited.Kind;
import aidas.feedback.unsolicited.UnsolicitedDesk;
import aidas.feedback.unsolicited.Voice;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases of what was said unasked. */
@InContainer
class UnaskedCasesIT extends TwoStoresWithCases {

    private static final String SAID = "Boris told me to come back never.";

    @Inject UnsolicitedDesk voices;

    private long said() {
        lead();
        var here = new StoreCode(HERE);
        var when = Instant.now().minusSeconds(60);
        voices.record(
                here,
                new Voice(
                        "unasked-cases",
                        "1",
                        Kind.REVIEW,
                        here,
                        when,
                        SAID,
                        null,
                        "en",
                        "",
                        Set.of()));
        em.flush();
        return ((Number)
                        em.createNativeQuery(
                                        "select id from unsolicited_feedback where source = 'unasked-cases'")
                                .getSingleResult())
                .longValue();
    }

    private long caseOfVoice(long voice) {
        return openings.ofUnasked(voice, "service", Candidate.Reach.UNKNOWN);
    }

    @Test
    void R1_5_it_becomes_one_case_without_a_score() {
        long voice = said();
        var facts = reading.one(caseOfVoice(voice)).facts();
        assertThat(facts.complaint().words()).isEqualTo(SAID);
        assertThat(facts.complaint().score()).isNull();
        assertThatThrownBy(() -> caseOfVoice(voice)).isInstanceOf(Conflict.class);
    }

    @Test
    void R1_5_of_another_store_there_is_none() {
        long voice = said();
        egle();
        assertThatThrownBy(() -> caseOfVoice(voice)).isInstanceOf(NotFound.class);
    }

    @Test
    void R5_5_words_that_were_withdrawn_are_read_and_found_in_no_case() {
        long voice = said();
        long id = caseOfVoice(voice);
        give(id, BORIS);
        voices.withdraw(new StoreCode(HERE), voice, "It names a colleague.");
        em.flush();
        employee(BORIS);
        assertThat(reading.one(id).facts().complaint().words()).isEmpty();
        assertThat(reading.queue(search("come back never")).cases()).isEmpty();
        assertThat(reading.queue(CaseSearch.open()).cases())
                .extracting(CaseFacts::id)
                .containsExactly(id);
    }

    private static CaseSearch search(String words) {
        return new CaseSearch(words, "all", "", "", "", false, 0, 10);
    }
}
