package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.survey.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseRuleTest {

    @Test
    void R9_1_where_the_company_has_its_own_question_the_score_is_the_persons() {
        assertThat(CauseRule.of(Drafts.VISIT_2, List.of("price", "policy"))).isEqualTo(Side.PERSON);
    }

    @Test
    void R9_2_one_question_and_only_the_companys_chips_is_the_companys() {
        assertThat(CauseRule.of(Drafts.NPS, List.of("price"))).isEqualTo(Side.COMPANY);
        assertThat(CauseRule.of(Drafts.NPS, List.of("price", "policy"))).isEqualTo(Side.COMPANY);
    }

    @Test
    void R9_3_a_chip_about_the_person_or_none_is_the_persons() {
        assertThat(CauseRule.of(Drafts.NPS, List.of())).isEqualTo(Side.PERSON);
        assertThat(CauseRule.of(Drafts.NPS, List.of("price", "friendly"))).isEqualTo(Side.PERSON);
    }

    @Test
    void R9_3_good_scores_and_bad_ones_are_put_down_alike() {
        var bad = Drafts.response("1", "2026-03-13T10:00:00Z", 0, null);
        var good = Drafts.response("2", "2026-03-13T10:00:00Z", 10, null);
        var policy = Drafts.said(Drafts.NPS, "policy");
        assertThat(List.of(bad, good))
                .extracting(response -> Drafts.saying(response, policy).particulars().cause())
                .containsOnly(Side.COMPANY);
        assertThat(CauseRule.VERSION).isEqualTo("cause-1");
    }
}
