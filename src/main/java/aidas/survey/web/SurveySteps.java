package aidas.survey.web;

import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import aidas.survey.MissingText;
import aidas.survey.Slug;
import aidas.survey.SurveyDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an administrator does on {@code /survey/survey.xhtml}. */
@Named
@RequestScoped
public class SurveySteps {

    @Inject SurveyPage page;
    @Inject SurveyDesk desk;
    @Inject Text text;

    /** Adds the code that was typed to the list of that name: person, company, standards. */
    public void add(String list) {
        var codes =
                switch (list) {
                    case "person" -> page.getForm().getPerson();
                    case "company" -> page.getForm().getCompany();
                    default -> page.getForm().getStandards();
                };
        if (!Slug.is(codes.getFresh())) {
            Notes.refuse("draft:" + list + ":fresh", text.of("survey.survey.code.wrong"));
        } else if (!page.getForm().takes(codes, codes.getFresh())) {
            Notes.refuse("draft:" + list + ":fresh", text.of("survey.survey.code.taken"));
        } else {
            codes.add(codes.getFresh(), page.version().questionnaire());
        }
    }

    public String save() {
        return store() ? said("survey.survey.saved") : null;
    }

    /** Saves, then publishes or names what is missing at its field (R8.2). */
    public String publish() {
        if (!store()) {
            return null;
        }
        try {
            desk.publish(page.survey().code(), page.version().number());
        } catch (Refused refused) {
            page.load();
            page.version().questionnaire().missing().forEach(this::refuse);
            Notes.warn(
                    text.of("survey.survey.gaps", page.version().questionnaire().missing().size()));
            return null;
        }
        return said("survey.survey.published");
    }

    private void refuse(MissingText missing) {
        var place =
                "draft:" + page.getForm().place(missing.key()) + ":" + missing.language().code();
        Notes.refuse(place, text.of("survey.survey.gap"));
    }

    private boolean store() {
        try {
            if (desk.change(
                    page.survey().code(),
                    page.version().number(),
                    page.version().lock(),
                    page.getForm().questionnaire())) {
                return true;
            }
        } catch (NotFound | Unprocessable gone) {
            // Somebody else published or discarded it: the same as a change meanwhile.
        }
        Notes.warn(text.of("survey.survey.stale", page.version().number()));
        return false;
    }

    /** To the next draft, which begins if there is none yet. */
    public String begin() {
        if (page.survey().draft().isEmpty()) {
            desk.begin(page.survey().code());
        }
        return "survey.xhtml?survey=" + page.getCode() + "&faces-redirect=true";
    }

    public String discard() {
        desk.discard(page.survey().code(), page.version().number());
        Notes.done(text.of("survey.survey.discarded", page.version().number()));
        return page.survey().versions().size() == 1
                ? "surveys.xhtml?faces-redirect=true"
                : "survey.xhtml?survey=" + page.getCode() + "&faces-redirect=true";
    }

    public String retire() {
        desk.retire(page.survey().code(), page.version().number());
        return said("survey.survey.retired");
    }

    private String said(String key) {
        Notes.done(text.of(key, page.version().number()));
        return "survey.xhtml?survey=%s&version=%d&faces-redirect=true"
                .formatted(page.getCode(), page.version().number());
    }
}
