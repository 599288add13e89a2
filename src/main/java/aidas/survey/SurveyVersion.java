package aidas.survey;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.Unprocessable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One version of a survey. It is a draft and can be changed; published, answers come under it and
 * it never changes again; retired, it only takes answers of its own time.
 */
@Entity
@Table(name = "survey_version")
public class SurveyVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "survey_id")
    private Survey survey;

    private int number;
    private String state;
    private String touchpoint;
    private String scale;

    @Column(name = "company_scale")
    private String companyScale;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @ElementCollection
    @CollectionTable(name = "survey_chip", joinColumns = @JoinColumn(name = "version_id"))
    private Set<ChipRow> chips = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "survey_standard", joinColumns = @JoinColumn(name = "version_id"))
    private Set<StandardRow> standards = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "survey_text", joinColumns = @JoinColumn(name = "version_id"))
    private Set<TextRow> texts = new HashSet<>();

    @Version private long version;

    /** For JPA. */
    protected SurveyVersion() {}

    SurveyVersion(Survey survey, int number, Questionnaire asked) {
        this.survey = survey;
        this.number = number;
        this.state = VersionState.DRAFT.code();
        take(asked);
    }

    /** Takes what is asked; refused once it is published (R4.2), or another scale (R4.5). */
    void change(Questionnaire asked) {
        need(VersionState.DRAFT, "changed");
        var before = questionnaire();
        if (survey.isBuiltIn()
                && (asked.scale() != before.scale() || asked.company() != before.company())) {
            throw new Refused("scale", "a built-in survey keeps its scale " + scale);
        }
        take(asked);
    }

    private void take(Questionnaire asked) {
        touchpoint = asked.touchpoint().code();
        scale = asked.scale().code();
        companyScale = asked.company() == null ? null : asked.company().code();
        replace(chips, ChipRow.of(asked.chips()));
        replace(standards, StandardRow.of(asked.standards()));
        replace(texts, TextRow.of(asked.texts()));
    }

    /** Keeps the rows that stay, so that only what changed is written. */
    private static <T> void replace(Set<T> rows, Set<T> wanted) {
        rows.retainAll(wanted);
        rows.addAll(wanted);
    }

    /** From now on answers may come under it; refused with every missing text (R3.3). */
    void publish(String by, Instant at) {
        need(VersionState.DRAFT, "published");
        var missing = questionnaire().missing();
        if (!missing.isEmpty()) {
            throw new Refused(
                    missing.stream()
                            .map(text -> "texts." + text.language().code() + "." + text.key())
                            .map(field -> new Violation(field, "is needed before publishing"))
                            .toList());
        }
        state = VersionState.PUBLISHED.code();
        publishedBy = by;
        publishedAt = at;
    }

    /** From now on it takes answers of its own time only. */
    void retire(Instant at) {
        need(VersionState.PUBLISHED, "retired");
        state = VersionState.RETIRED.code();
        retiredAt = at;
    }

    private void need(VersionState expected, String what) {
        if (state() != expected) {
            throw new Unprocessable(
                    "number",
                    "only a %s can be %s, version %d is %s"
                            .formatted(expected.code(), what, number, state));
        }
    }

    VersionState state() {
        return VersionState.ofCode(state);
    }

    long key() {
        return id;
    }

    int number() {
        return number;
    }

    Survey survey() {
        return survey;
    }

    /** Counts the changes; tells whether somebody else changed it meanwhile. */
    long version() {
        return version;
    }

    Questionnaire questionnaire() {
        return new Questionnaire(
                Touchpoint.ofCode(touchpoint).orElseThrow(),
                Scale.ofCode(scale).orElseThrow(),
                Scale.ofCode(companyScale).orElse(null),
                ChipRow.read(chips),
                StandardRow.read(standards),
                TextRow.read(texts));
    }

    /**
     * @param answers by version; null if the reader may not know
     */
    VersionView view(boolean current, Map<Long, Long> answers) {
        return new VersionView(
                id,
                survey.code(),
                survey.isBuiltIn(),
                number,
                state(),
                current,
                questionnaire(),
                publishedAt,
                publishedBy,
                retiredAt,
                answers == null ? null : answers.getOrDefault(id, 0L),
                version);
    }
}
