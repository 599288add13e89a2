package aidas.feedback;

import static aidas.feedback.Field.CHIPS;
import static aidas.feedback.Field.COMPANY_SCORE;
import static aidas.feedback.Field.QUOTABLE;
import static aidas.feedback.Field.REASON;
import static aidas.feedback.Field.SCALE;
import static aidas.feedback.Field.SCORE;
import static aidas.feedback.Field.STANDARDS_MET;
import static aidas.feedback.Field.STANDARDS_MISSED;
import static aidas.feedback.Field.SURVEY;
import static aidas.feedback.Field.VERSION;

import aidas.survey.AskedVersion;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the version of the survey by which an answer was asked, and reads its scores and codes
 * through that version alone (R1.8, R1.9).
 */
final class Questioning {

    private static final String SCALES =
            Arrays.stream(Scale.values()).map(Scale::code).collect(Collectors.joining(", "));
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Findings findings;
    private final SurveyCatalogue surveys;

    Questioning(Findings findings, SurveyCatalogue surveys) {
        this.findings = findings;
        this.surveys = surveys;
    }

    /** Null if there is none, and then that is among the findings. */
    AskedVersion version() {
        var scale = scale();
        String survey = findings.text(SURVEY);
        var number = findings.number(VERSION);
        if (survey == null) {
            if (number != null) {
                return findings.wrong(SURVEY, "is required where a version is named");
            }
            return scale == null
                    ? findings.required(SCALE, "is required where no survey is named")
                    : surveys.of(scale)
                            .orElseGet(() -> found(SurveyCatalogue.builtIn(scale), null));
        }
        var version = found(survey, number);
        if (version != null && scale != null && version.scale() != scale) {
            findings.wrong(
                    SCALE,
                    "expected "
                            + version.scale().code()
                            + ", the scale of survey "
                            + survey
                            + " version "
                            + version.number());
        }
        return version;
    }

    private Scale scale() {
        String code = findings.text(SCALE);
        return code == null
                ? null
                : Scale.ofCode(code)
                        .orElseGet(() -> findings.wrong(SCALE, "expected one of " + SCALES));
    }

    private AskedVersion found(String survey, BigDecimal number) {
        if (!surveys.surveys().contains(survey)) {
            return findings.notAmong(SURVEY, surveys.surveys(), survey);
        }
        var numbers = surveys.numbers(survey);
        if (number == null) {
            return surveys.current(survey)
                    .orElseGet(() -> findings.notAmong(VERSION, numbers, "none"));
        }
        boolean known = numbers.stream().anyMatch(n -> number.compareTo(new BigDecimal(n)) == 0);
        return known
                ? surveys.version(survey, number.intValue()).orElseThrow()
                : findings.notAmong(VERSION, numbers, number.toPlainString());
    }

    /**
     * @param version null if it is not known, then any number will do
     */
    BigDecimal score(AskedVersion version) {
        return onScale(SCORE, version == null ? null : version.scale());
    }

    private BigDecimal onScale(Field field, Scale scale) {
        var score = findings.number(field);
        return score == null || scale == null || scale.takes(score)
                ? score
                : findings.wrong(field, "expected " + scale.expectation());
    }

    Particulars particulars(AskedVersion version) {
        var company = companyScore(version);
        var chips = codes(CHIPS, version.chips().keySet());
        var met = codes(STANDARDS_MET, version.standards());
        var missed = codes(STANDARDS_MISSED, version.standards());
        missed.stream()
                .filter(met::contains)
                .findFirst()
                .ifPresent(
                        both ->
                                findings.wrong(
                                        STANDARDS_MISSED,
                                        "expected each standard once, "
                                                + both
                                                + " is among those met"));
        String reason = reason();
        boolean quotable = findings.truth(QUOTABLE);
        findings.mustBeNone();
        return new Particulars(version, company, chips, met, missed, reason, quotable);
    }

    private BigDecimal companyScore(AskedVersion version) {
        var score = onScale(COMPANY_SCORE, version.company());
        return score == null || version.companyScale().isPresent()
                ? score
                : findings.wrong(
                        COMPANY_SCORE,
                        "expected none: survey "
                                + version.survey()
                                + " version "
                                + version.number()
                                + " does not ask about the company");
    }

    private List<String> codes(Field field, Collection<String> among) {
        var codes = findings.list(field);
        codes.stream()
                .filter(code -> !among.contains(code))
                .findFirst()
                .ifPresent(
                        unknown ->
                                findings.notAmong(
                                        field, among.stream().sorted().toList(), unknown));
        return codes;
    }

    private String reason() {
        String reason = findings.text(REASON);
        return reason == null || SLUG.matcher(reason).matches()
                ? reason
                : findings.wrong(
                        REASON, "expected small letters, digits and hyphens such as purchase");
    }
}
