package aidas.outreach;

import static java.util.Objects.requireNonNullElseGet;

import aidas.access.StoreCode;
import aidas.feedback.Draft;
import aidas.feedback.Field;
import aidas.survey.Questions;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes an answer as the intake takes it. */
final class AnswerDraft {

    /** Of all answers that the portal itself asked for. */
    static final String SOURCE = "aidas";

    private static final String SEPARATOR = ";";

    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    private AnswerDraft() {}

    static Draft of(SurveyAnswer answer, Occasion about, StoreCode store, Questions asked) {
        var it = new AnswerDraft();
        var saying = answer.saying();
        it.put(Field.SOURCE, SOURCE);
        it.put(Field.EXTERNAL_ID, "answer-" + answer.id());
        it.put(Field.STORE, store);
        it.put(Field.TEAM, about.team());
        it.put(Field.CHANNEL, about.channel().code());
        it.put(Field.OCCURRED_AT, requireNonNullElseGet(about.at(), answer::startedAt));
        it.put(Field.SURVEY, asked.survey());
        it.put(Field.VERSION, asked.number());
        it.put(Field.SCORE, answer.score().toPlainString());
        it.put(Field.COMPANY_SCORE, saying.companyScore());
        it.put(Field.CHIPS, List.of(saying.chips()));
        it.put(Field.STANDARDS_MET, List.of(saying.met()));
        it.put(Field.STANDARDS_MISSED, List.of(saying.missed()));
        it.put(Field.COMMENT, saying.comment());
        it.put(Field.LANGUAGE, answer.language().code());
        it.put(
                Field.TRANSACTION_VALUE,
                about.value() == null ? null : about.value().toPlainString());
        it.put(Field.REFERENCE, about.reference());
        it.put(Field.CUSTOMER, about.customer());
        it.put(Field.QUOTABLE, saying.quotable());
        return new Draft(
                it.texts,
                about.employees().stream().map(number -> new Draft.Named(number, null)).toList(),
                List.of());
    }

    private void put(Field field, Object value) {
        if (value instanceof Collection<?> codes) {
            texts.put(field, String.join(SEPARATOR, codes.stream().map(Object::toString).toList()));
        } else if (value != null) {
            texts.put(field, value.toString());
        }
    }
}
