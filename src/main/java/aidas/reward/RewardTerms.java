package aidas.reward;

import aidas.recognition.value.Tongues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One version of a reward's terms; added, never changed (R1.2). */
@Entity
@Table(name = "reward_terms")
class RewardTerms {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "reward_id")
    private long rewardId;

    private int number;

    private String kind;

    private int price;

    private Integer most;

    private String span;

    private String approver;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bg")
    private String nameBg;

    @Column(name = "name_lt")
    private String nameLt;

    @Column(name = "description_en")
    private String descriptionEn;

    @Column(name = "description_bg")
    private String descriptionBg;

    @Column(name = "description_lt")
    private String descriptionLt;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Version private long version;

    /** For JPA. */
    protected RewardTerms() {}

    RewardTerms(Reward reward, int number, Terms terms, String by, Instant at) {
        rewardId = reward.id();
        this.number = number;
        kind = terms.kind().code();
        price = terms.price();
        most = terms.limit() == null ? null : terms.limit().most();
        span = terms.limit() == null ? null : terms.limit().span().code();
        approver = terms.approver().code();
        fromDay = terms.from();
        untilDay = terms.until();
        nameEn = terms.name().en();
        nameBg = terms.name().bg();
        nameLt = terms.name().lt();
        descriptionEn = terms.description().en();
        descriptionBg = terms.description().bg();
        descriptionLt = terms.description().lt();
        writtenAt = at;
        writtenBy = by;
    }

    Terms terms() {
        return new Terms(
                new Tongues(nameEn, nameBg, nameLt),
                new Tongues(descriptionEn, descriptionBg, descriptionLt),
                Kind.ofCode(kind).orElseThrow(),
                price,
                most == null ? null : new Limit(most, Span.ofCode(span).orElseThrow()),
                Approver.ofCode(approver).orElseThrow(),
                fromDay,
                untilDay);
    }

    long rewardId() {
        return rewardId;
    }

    RewardView view(Reward reward) {
        return new RewardView(id, reward.code(), number, terms(), reward.stock(), reward.retired());
    }
}
