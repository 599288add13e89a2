package aidas.recognition.web;

import aidas.feedback.Answer;
import aidas.survey.Band;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Beside a customer's answer: the way to thank for it. */
@Named
@RequestScoped
public class Thankable {

    /** Was the customer glad, and did they say so? */
    public boolean may(Answer answer) {
        return answer.band() == Band.FAVOURABLE && answer.hasWords();
    }

    /** The key of the link: a shared answer is somebody else's too. */
    public String word(Answer answer) {
        return answer.shared() ? "recognition.answer.shared" : "recognition.answer.own";
    }
}
