package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdeaTest {

    private static final EmployeeId IVA = new EmployeeId(1);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);

    @Test
    void R1_2_what_was_sent_stays_as_it_is() {
        var idea = sent();
        assertThatThrownBy(() -> idea.write(words(), NOON))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> idea.send(null, DUE, NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_draft_goes_nowhere() {
        var draft = draft();
        assertThatThrownBy(() -> draft.move(Stage.REVIEW, NOON))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> draft.answer(NOON)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> draft.merge(sent(), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void R2_3_an_idea_without_a_name_is_claimed_once() {
        var idea = new Idea(words(), NOON, DUE, "0".repeat(64));
        assertThat(idea.anonymous()).isTrue();
        assertThat(idea.isBy(IVA)).isFalse();
        idea.claim(IVA, NOON);
        assertThat(idea.isBy(IVA)).isTrue();
        assertThatThrownBy(() -> idea.claim(new EmployeeId(2), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "submitted, review, true",
        "submitted, declined, true",
        "submitted, trial, false",
        "submitted, adopted, false",
        "review, trial, true",
        "review, adopted, true",
        "review, submitted, false",
        "trial, review, true",
        "trial, adopted, true",
        "trial, declined, true",
        "declined, review, true",
        "declined, adopted, false",
        "adopted, review, false",
        "adopted, declined, false",
        "duplicate, review, false",
        "review, review, false",
        "review, duplicate, false"
    })
    void R3_1_it_goes_its_way_and_no_other(String from, String to, boolean goes) {
        var next = Stage.ofCode(from).orElseThrow().next();
        assertThat(next.contains(Stage.ofCode(to).orElseThrow())).isEqualTo(goes);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_stage_keeps_its_name(Stage stage) {
        assertThat(Stage.ofCode(stage.code())).contains(stage);
    }

    @Test
    void R3_2_the_first_move_is_its_answer() {
        var idea = sent();
        idea.move(Stage.REVIEW, NOON);
        assertThat(idea.stage()).isEqualTo(Stage.REVIEW);
        assertThat(idea.answeredAt()).isEqualTo(NOON);
        idea.move(Stage.ADOPTED, NOON.plusSeconds(60));
        assertThat(idea.answeredAt()).isEqualTo(NOON);
    }

    @Test
    void R4_1_what_is_closed_is_not_merged() {
        var closed = sent();
        closed.move(Stage.DECLINED, NOON);
        assertThatThrownBy(() -> closed.merge(sent(), NOON))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sent().merge(closed, NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void R4_3_parted_it_stands_where_it_stood() {
        var idea = sent();
        idea.move(Stage.REVIEW, NOON);
        idea.merge(sent(), NOON);
        assertThat(idea.stage()).isEqualTo(Stage.DUPLICATE);
        idea.part(Stage.REVIEW);
        assertThat(idea.stage()).isEqualTo(Stage.REVIEW);
        assertThatThrownBy(() -> idea.part(Stage.REVIEW)).isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> idea.merge(sent(), NOON)).doesNotThrowAnyException();
    }

    private static Idea sent() {
        var idea = draft();
        idea.send(new StoreId(7), DUE, NOON);
        return idea;
    }

    private static Idea draft() {
        return new Idea(IVA, "k", words(), NOON);
    }

    private static IdeaWords words() {
        return new IdeaWords(
                Kind.PROCESS, "Queue by number", "A ticket at the door.", Language.EN, null);
    }
}
