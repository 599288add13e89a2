package aidas.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.feedback.Channel;
import aidas.outreach.Consent;
import aidas.outreach.FollowUp;
import aidas.outreach.Seen;
import aidas.outreach.Sheet;
import aidas.outreach.Typed;
import aidas.survey.Band;
import aidas.survey.Chip;
import aidas.survey.Questionnaire;
import aidas.survey.Questions;
import aidas.survey.Scale;
import aidas.survey.Side;
import aidas.survey.Touchpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerPagesTest {

    private final AnswerPages pages = new AnswerPages(AnswerPagesTest::file);

    private static InputStream file(String path) {
        try {
            return Files.newInputStream(Path.of("src/main/webapp" + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(Scale scale, Language language, String person) {
        var asked =
                new Questionnaire(
                        Touchpoint.VISIT,
                        scale,
                        null,
                        List.of(new Chip("speed", Side.PERSON), new Chip("queue", Side.COMPANY)),
                        List.of("greeted"),
                        Map.of(language, Map.of("question", "How likely?", "low", "Not at all")));
        return new Sheet(
                new Questions(1, "nps", 1, asked),
                person == null ? null : "Old Town 3",
                person,
                Channel.STORE,
                LocalDate.of(2026, 3, 14),
                language,
                new Consent("2026-11", "You may write to me."));
    }

    private static long times(String html, String what) {
        return html.split(what, -1).length - 1;
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void R2_1_each_score_of_each_scale_is_one_tap(Scale scale) {
        var html = pages.of(new Seen.Open(sheet(scale, Language.EN, null)), Shown.fresh("s"));
        assertThat(times(html, "name=\"tap\"")).isEqualTo(scale.high() - scale.low() + 1);
        assertThat(html).contains("method=\"post\"").doesNotContain("{{");
    }

    @Test
    void R2_1_a_proposed_score_is_marked_and_nothing_more() {
        var seen = new Seen.Open(sheet(Scale.NPS_0_10, Language.EN, null));
        var html = pages.of(seen, Shown.proposing("s", "9"));
        assertThat(html).contains("You chose 9 in our message");
        assertThat(times(html, "aria-current=true>9")).isEqualTo(1);
        assertThat(pages.of(seen, Shown.proposing("s", "99"))).doesNotContain("in our message");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void R3_1_no_page_has_a_script_or_a_gap(Language language) {
        var sheet = sheet(Scale.NPS_0_10, language, "Nadia");
        var typed = Typed.score("3");
        var promise = new FollowUp("R-1", LocalDate.of(2026, 3, 17), "/c/x");
        var all =
                List.of(
                        new Seen.Open(sheet),
                        new Seen.Begun(sheet, typed, false),
                        new Seen.Begun(sheet, typed, true),
                        new Seen.Done(sheet, Band.UNFAVOURABLE, null, promise, null),
                        new Seen.Done(sheet, Band.FAVOURABLE, "ABCDEFGH", null, true),
                        new Seen.Done(sheet, Band.NEUTRAL, null, null, false));
        for (var seen : all) {
            assertThat(pages.of(seen, Shown.fresh("s")))
                    .contains("<html lang=\"" + language.code() + "\">", "<h1")
                    .doesNotContain("{{", "<script", "style=", "onclick");
        }
    }

    @Test
    void R3_2_without_names_it_names_nobody() {
        var named = sheet(Scale.NPS_0_10, Language.EN, "Nadia");
        assertThat(pages.of(new Seen.Open(named), Shown.fresh("s"))).contains("Nadia", "Old Town");
        var silent = sheet(Scale.NPS_0_10, Language.EN, null);
        assertThat(pages.of(new Seen.Begun(silent, Typed.score("9"), false), Shown.fresh("s")))
                .contains("About the person who served you")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @EnumSource(Seen.Because.class)
    void R3_4_every_end_is_told_and_names_nobody(Seen.Because because) {
        var html = pages.of(new Seen.Ended(because, Language.LT), Shown.fresh("s"));
        assertThat(html).contains("<h1").doesNotContain("{{", "<form");
    }

    @Test
    void R2_5_what_comes_back_holds_all_that_was_typed_as_text() {
        var typed =
                new Typed(
                        "2",
                        "<b>slow</b>",
                        "",
                        Set.of("queue"),
                        Map.of("greeted", "missed"),
                        true,
                        true,
                        "Ana \"A\"",
                        "nowhere",
                        "",
                        "2026-11");
        var begun = new Seen.Begun(sheet(Scale.NPS_0_10, Language.EN, null), typed, false);
        var html =
                pages.of(
                        begun,
                        Shown.again("s", typed, "outreach.answer.again.wrong", Set.of("mail")));
        assertThat(html)
                .contains("&lt;b&gt;slow&lt;/b&gt;", "Ana &quot;A&quot;", "value=\"nowhere\"")
                .contains("We need an e-mail", "Something needs another look");
        assertThat(times(html, "aria-invalid")).isEqualTo(1);
        assertThat(times(html, "checked>")).isEqualTo(5);
    }
}
