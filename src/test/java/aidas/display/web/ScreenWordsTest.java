package aidas.display.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.display.ActionEntry;
import aidas.display.ActionFacts;
import aidas.display.GoalFacts;
import aidas.display.Praise;
import aidas.display.Progress;
import aidas.display.ScreenContent;
import aidas.display.Site;
import aidas.feedback.Answers;
import aidas.shared.Period;
import aidas.survey.Scale;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreenWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final GoalFacts GOAL =
            new GoalFacts(
                    Scale.NPS_0_10,
                    BigDecimal.valueOf(50),
                    new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));

    private static ScreenContent content(Language language, long promoters) {
        var answers =
                Answers.counted(Scale.NPS_0_10, promoters, 0, 0, 9 * promoters, 81 * promoters);
        return new ScreenContent(
                new Site(1, "Vitosha 48", "Sofia", ZoneOffset.UTC, Language.BG),
                language,
                GOAL,
                Progress.of(GOAL, answers, DAY),
                List.of(new Praise("So kind", "en", DAY, "kitchen", "Elena")),
                List.of(
                        new ActionEntry(1, new ActionFacts("more chairs", DAY), null),
                        new ActionEntry(2, new ActionFacts("a sign", DAY), Instant.EPOCH)));
    }

    @Test
    void R3_3_too_few_answers_are_said_in_words_and_not_by_a_zero() {
        var goal = ScreenWords.json(content(Language.EN, 12)).goal();
        assertThat(goal.verdict()).isEqualTo("18 more answers until we can tell");
        assertThat(goal.figure()).isNull();
        assertThat(goal.bar()).isNull();
        assertThat(goal.likely()).isNull();
    }

    @Test
    void R3_2_a_figure_comes_with_its_interval_in_words() {
        var goal = ScreenWords.json(content(Language.EN, 100)).goal();
        assertThat(goal.figure()).isEqualTo("100");
        assertThat(goal.likely()).matches("likely \\d+ to \\d+, from 100 answers");
        assertThat(goal.target()).isEqualTo("goal 50");
        assertThat(goal.bar().goal()).isEqualTo(75);
        assertThat(goal.reached()).isTrue();
    }

    @Test
    void R6_2_a_screen_speaks_one_language() {
        assertThat(ScreenWords.json(content(Language.BG, 12)).goal().verdict())
                .isEqualTo("Още 18 отговора, докато можем да кажем");
        assertThat(ScreenWords.json(content(Language.LT, 9)).goal().verdict())
                .isEqualTo("Dar 21 atsakymas, kol galėsime pasakyti");
    }

    @Test
    void R4_1_praise_comes_with_day_and_place_and_without_a_score() {
        var praise = ScreenWords.json(content(Language.EN, 12)).praise().getFirst();
        assertThat(praise.words()).isEqualTo("“So kind”");
        assertThat(praise.when()).endsWith("14 March, kitchen");
        assertThat(praise.served()).isEqualTo("Served by Elena");
    }

    @Test
    void R4_3_what_is_sent_has_no_field_for_a_persons_score_or_count() {
        assertThat(fields(ScreenJson.PraiseJson.class))
                .containsExactly("words", "language", "when", "served");
        assertThat(fields(ScreenJson.ActionJson.class)).containsExactly("words", "when", "done");
        assertThat(fields(ScreenJson.class))
                .containsExactly(
                        "language",
                        "store",
                        "city",
                        "stale",
                        "goalHeading",
                        "goal",
                        "praiseHeading",
                        "noPraise",
                        "praise",
                        "actionsHeading",
                        "noActions",
                        "actions");
    }

    private static Stream<String> fields(Class<? extends Record> json) {
        return Stream.of(json.getRecordComponents()).map(RecordComponent::getName);
    }

    @Test
    void R5_1_what_is_done_is_shown_as_done() {
        var actions = ScreenWords.json(content(Language.EN, 12)).actions();
        assertThat(actions.getFirst().when()).isEqualTo("by 14 Mar");
        assertThat(actions.getLast().when()).isEqualTo("done");
        assertThat(actions.getLast().done()).isTrue();
    }
}
