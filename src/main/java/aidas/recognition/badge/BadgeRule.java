package aidas.recognition.badge;

import aidas.recognition.value.Tongues;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** One version of a badge's words and rule; it is in use until the next one begins (R1.3). */
@Entity
@Table(name = "badge_rule")
class BadgeRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "badge_id")
    private long badgeId;

    private int number;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bg")
    private String nameBg;

    @Column(name = "name_lt")
    private String nameLt;

    @Column(name = "sentence_en")
    private String sentenceEn;

    @Column(name = "sentence_bg")
    private String sentenceBg;

    @Column(name = "sentence_lt")
    private String sentenceLt;

    @Embedded private Recipe recipe;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "awarded_until")
    private LocalDate awardedUntil;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Version private long version;

    /** For JPA. */
    protected BadgeRule() {}

    BadgeRule(Badge badge, int number, BadgeDraft draft, LocalDate from, String by, Instant at) {
        this.badgeId = badge.id();
        this.number = number;
        nameEn = draft.name().en();
        nameBg = draft.name().bg();
        nameLt = draft.name().lt();
        sentenceEn = draft.sentence().en();
        sentenceBg = draft.sentence().bg();
        sentenceLt = draft.sentence().lt();
        recipe = new Recipe(draft.rule());
        fromDay = from;
        awardedUntil = from;
        writtenAt = at;
        writtenBy = by;
    }

    /** Counts what happens before that day; never before its own first one. */
    void end(LocalDate day) {
        if (untilDay != null) {
            throw new IllegalStateException("rule " + id + " ended on " + untilDay);
        }
        untilDay = day.isBefore(fromDay) ? fromDay : day;
    }

    /** What happened before that day is looked at now. */
    void awarded(LocalDate until) {
        awardedUntil = until;
    }

    /** Until which day it counts: its own end or the badge's, if that is not after today. */
    LocalDate reach(Badge badge, LocalDate today) {
        return Stream.of(today, untilDay, badge.retiredOn())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What happened before that day has been looked at. */
    LocalDate awardedUntil() {
        return awardedUntil;
    }

    BadgeView view(Badge badge) {
        return new BadgeView(
                id,
                badge.code(),
                number,
                new Tongues(nameEn, nameBg, nameLt),
                new Tongues(sentenceEn, sentenceBg, sentenceLt),
                recipe.draft(),
                fromDay,
                badge.retired());
    }

    long id() {
        return id;
    }

    long badgeId() {
        return badgeId;
    }

    int number() {
        return number;
    }

    Rule rule() {
        return recipe.draft().rule();
    }

    LocalDate fromDay() {
        return fromDay;
    }
}
