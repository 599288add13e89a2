package aidas.recognition.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One version of a value's words; added, never changed (R2.1). */
@Entity
@Table(name = "company_value_wording")
class ValueWording {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "value_id")
    private long valueId;

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

    @Column(name = "examples_en")
    private String examplesEn;

    @Column(name = "examples_bg")
    private String examplesBg;

    @Column(name = "examples_lt")
    private String examplesLt;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Version private long version;

    /** For JPA. */
    protected ValueWording() {}

    ValueWording(CompanyValue value, int number, Wording words, String by, Instant at) {
        this.valueId = value.id();
        this.number = number;
        nameEn = words.name().en();
        nameBg = words.name().bg();
        nameLt = words.name().lt();
        sentenceEn = words.sentence().en();
        sentenceBg = words.sentence().bg();
        sentenceLt = words.sentence().lt();
        examplesEn = words.examples().en();
        examplesBg = words.examples().bg();
        examplesLt = words.examples().lt();
        writtenAt = at;
        writtenBy = by;
    }

    Wording words() {
        return new Wording(
                new Tongues(nameEn, nameBg, nameLt),
                new Tongues(sentenceEn, sentenceBg, sentenceLt),
                new Tongues(examplesEn, examplesBg, examplesLt));
    }

    ValueView view(CompanyValue value) {
        return new ValueView(id, value.code(), number, words(), value.retired());
    }

    long valueId() {
        return valueId;
    }

    int number() {
        return number;
    }
}
