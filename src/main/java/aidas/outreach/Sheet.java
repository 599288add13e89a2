package aidas.outreach;

import aidas.access.Language;
import aidas.feedback.Channel;
import aidas.survey.Questionnaire;
import aidas.survey.Questions;
import java.time.LocalDate;

/**
 * What a page about one answer needs to know.
 *
 * @param store its name; null if it is not to be shown
 * @param person first name of whoever served; null if it is not to be shown, or several did
 * @param day on which they met, in the store's zone
 * @param language in which it is written
 */
public record Sheet(
        Questions asked,
        String store,
        String person,
        Channel channel,
        LocalDate day,
        Language language,
        Consent consent) {

    /** In the page's language; empty if the version has no such text. */
    public String word(String key) {
        return questions().text(language, key);
    }

    public Questionnaire questions() {
        return asked.questionnaire();
    }
}
