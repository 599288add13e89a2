package aidas.survey.web;

import aidas.shared.web.Text;
import aidas.survey.Scale;
import aidas.survey.Touchpoint;
import aidas.survey.VersionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What pages call scales, touchpoints and states; pages call it {@code surveyWords}. */
@Named
@RequestScoped
public class SurveyWords {

    @Inject Text text;

    /** What is measured, its range and its good end. */
    public String scale(Scale scale) {
        return scale == null
                ? text.of("survey.scale.none")
                : text.of("survey.scale." + scale.code().toLowerCase(Locale.ROOT));
    }

    public String touchpoint(Touchpoint touchpoint) {
        return text.of("survey.touchpoint." + touchpoint.code());
    }

    /** Draft, current, retired. */
    public String state(VersionView version) {
        return text.of("survey.state." + version.state().code());
    }

    /** When it was published, and if so retired; a draft is only called so. */
    public String life(VersionView version) {
        return switch (version.state()) {
            case DRAFT -> text.of("survey.life.draft");
            case PUBLISHED -> text.of("survey.life.published", day(version.publishedAt()));
            case RETIRED ->
                    text.of(
                            "survey.life.retired",
                            day(version.publishedAt()),
                            day(version.retiredAt()));
        };
    }

    /** What a text is for; chips and standards are called by their code. */
    public String label(TextsForm words) {
        return words.coded() ? words.getCode() : text.of("survey.text." + words.key());
    }

    /** What a button does to which chip or standard, for those who cannot see where it stands. */
    public String move(String direction, TextsForm words) {
        return text.of("survey.survey." + direction) + ": " + words.getCode();
    }

    private String day(Instant at) {
        return text.day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    public List<SelectItem> scales() {
        return Arrays.stream(Scale.values())
                .map(scale -> new SelectItem(scale, scale(scale)))
                .toList();
    }

    public List<SelectItem> touchpoints() {
        return Arrays.stream(Touchpoint.values())
                .map(point -> new SelectItem(point, touchpoint(point)))
                .toList();
    }
}
