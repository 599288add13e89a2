package aidas.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A question as it is stored with its plan. */
@Embeddable
record PlannedQuestion(
        String code,
        String kind,
        @Column(name = "text_en") String textEn,
        @Column(name = "text_bg") String textBg,
        @Column(name = "text_lt") String textLt) {

    static PlannedQuestion of(Question question) {
        var text = question.text();
        return new PlannedQuestion(
                question.code(), question.kind().code(), text.en(), text.bg(), text.lt());
    }

    Question question() {
        return new Question(
                code, QuestionKind.ofCode(kind).orElseThrow(), new Wording(textEn, textBg, textLt));
    }
}
