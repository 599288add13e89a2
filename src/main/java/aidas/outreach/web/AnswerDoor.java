package aidas.outreach.web;

import aidas.access.Language;
import aidas.outreach.AnswerDesk;
import aidas.outreach.FormStamps;
import aidas.outreach.Seen;
import aidas.shared.Refused;
import aidas.shared.Secret;
import aidas.shared.web.PlainDoor;
import aidas.shared.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The door for customers: {@code /s/SECRET}. A look changes nothing, for programs that look at
 * links answer nothing; a form is answered by the way back to the page, so that going back and
 * loading again are harmless (R2.1, R2.2).
 */
@WebServlet("/s/*")
public class AnswerDoor extends PlainDoor {

    private static final long serialVersionUID = 1;

    private static final String WAIT_SECONDS = "600";
    private static final int SEE_OTHER = 303;
    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    /** Four thousand letters, each written as six bytes, and the rest. */
    private static final int LONGEST_FORM = 60_000;

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    AnswerDesk desk;

    @SuppressWarnings("serial")
    @Inject
    FormStamps stamps;

    @SuppressWarnings("serial")
    @Inject
    Turnstile turnstile;

    private transient AnswerPages pages;

    @Override
    public void init() {
        pages = new AnswerPages(getServletContext()::getResourceAsStream);
    }

    @Override
    protected int longestForm() {
        return LONGEST_FORM;
    }

    @Override
    protected void answer(Visit visit, HttpServletResponse response) throws IOException {
        var link = Secret.of(visit.path().replaceFirst("^/", ""));
        var seen = link.flatMap(it -> desk.look(it, chosen(visit)));
        if (seen.isEmpty()) {
            lost(visit, response);
        } else if (!visit.posted()) {
            look(seen.get(), link.get(), visit, response);
        } else if (turnstile.lets(link.get(), visit.address())) {
            take(link.get(), visit, response);
        } else {
            wait(seen.get().language(), response);
        }
    }

    private void look(Seen seen, Secret link, Visit visit, HttpServletResponse response)
            throws IOException {
        var proposed = visit.values().getOrDefault("score", "");
        var stamp = stamps.issued(link);
        boolean fresh = proposed.isEmpty() || !(seen instanceof Seen.Open);
        var shown = fresh ? Shown.fresh(stamp) : Shown.proposing(stamp, proposed);
        boolean gone = seen instanceof Seen.Ended ended && ended.because() != Seen.Because.ANSWERED;
        page(response, gone ? GONE : HttpServletResponse.SC_OK, pages.of(seen, shown));
    }

    private void take(Secret link, Visit visit, HttpServletResponse response) throws IOException {
        var ask = Ask.of(visit);
        var age = stamps.age(ask.stamp(), link);
        if (!age.known()) {
            again(link, ask, stamps.issued(link), "outreach.answer.again.old", Set.of(), response);
        } else if (ask.hurried(age)) {
            again(link, ask, ask.stamp(), "outreach.answer.again.fast", Set.of(), response);
        } else {
            try {
                var seen = ask.carriedOut(desk, link).orElseThrow();
                response.setStatus(SEE_OTHER);
                response.setHeader("Location", "?lang=" + seen.language().code());
            } catch (Refused refused) {
                var wrong =
                        refused.violations().stream()
                                .map(Refused.Violation::field)
                                .collect(Collectors.toSet());
                again(link, ask, ask.stamp(), "outreach.answer.again.wrong", wrong, response);
            }
        }
    }

    /** Nothing was kept, and nothing that was typed is lost (R2.5). */
    private void again(
            Secret link,
            Ask ask,
            String stamp,
            String notice,
            Set<String> wrong,
            HttpServletResponse response)
            throws IOException {
        var seen = desk.look(link, ask.language()).orElseThrow();
        var shown = Shown.again(stamp, ask.typed(), notice, wrong);
        page(response, UNPROCESSABLE, pages.of(seen, shown));
    }

    private void lost(Visit visit, HttpServletResponse response) throws IOException {
        var language = visit.reader();
        if (turnstile.letsLost(visit.address())) {
            var html = pages.ended("unknown", language);
            page(response, HttpServletResponse.SC_NOT_FOUND, html);
        } else {
            wait(language, response);
        }
    }

    private void wait(Language language, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", WAIT_SECONDS);
        page(response, TOO_MANY, pages.ended("wait", language));
    }

    /** On the page; null if nobody chose there. */
    private static Language chosen(Visit visit) {
        return Language.ofCode(visit.values().get("lang")).orElse(null);
    }
}
