package aidas.recognition.web;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.recognition.Colleague;
import aidas.recognition.ColleagueSearch;
import aidas.recognition.NewKudos;
import aidas.recognition.PraiseDesk;
import aidas.recognition.PraiseDesk.Praise;
import aidas.recognition.Reach;
import aidas.recognition.ThankDesk;
import aidas.recognition.value.ValueCode;
import aidas.recognition.value.ValueReading;
import aidas.recognition.value.ValueView;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Behind {@code /recognition/thank.xhtml}: colleagues, a value, words. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ThankPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int FOUND = 30;

    @Inject ThankDesk desk;
    @Inject ColleagueSearch search;
    @Inject PraiseDesk praise;
    @Inject ValueReading values;
    @Inject Text text;

    /** Makes it the same thank-you when the form is sent twice. */
    private final String key = UUID.randomUUID().toString();

    private String to;
    private String answer;
    private Praise quoted;
    private List<Colleague> shown = List.of();
    private final ThankForm form = new ThankForm();

    public void load() {
        if (answer != null) {
            quote();
        }
        EmployeeNumber.of(to).ifPresent(number -> form.setTo(numbers(search.of(List.of(number)))));
        find();
    }

    /** A login that is no employee's has nothing to quote. */
    private void quote() {
        try {
            quoted = praise.of(Keys.of(answer));
            form.setTo(numbers(quoted.credited()));
        } catch (Refused nobody) {
            Notes.refuse(text.of("recognition.nobody"));
        }
    }

    private static String[] numbers(List<Colleague> people) {
        return people.stream().map(each -> each.number().value()).toArray(String[]::new);
    }

    /** Shows those who are chosen, and those whose names begin so. */
    public void find() {
        var byNumber = new LinkedHashMap<EmployeeNumber, Colleague>();
        var chosen = Arrays.stream(form.getTo()).map(EmployeeNumber::new).toList();
        Stream.concat(search.of(chosen).stream(), search.named(form.getWords(), FOUND).stream())
                .forEach(each -> byNumber.putIfAbsent(each.number(), each));
        shown = List.copyOf(byNumber.values());
    }

    /** Gives it and leads to it, or names the field at fault. */
    public String give() {
        try {
            long id = desk.give(kudos());
            return "/recognition/kudos.xhtml?faces-redirect=true&sent=true&id=" + id;
        } catch (Refused refused) {
            Notes.refuse("thank", refused, field -> text.of("recognition.wrong." + field));
        } catch (Unprocessable used) {
            Notes.refuse("thank:left", text.of("recognition.wrong.left"));
        }
        return null;
    }

    private NewKudos kudos() {
        return new NewKudos(
                Arrays.stream(form.getTo()).map(EmployeeNumber::new).toList(),
                ValueCode.isCode(form.getValue()) ? new ValueCode(form.getValue()) : null,
                form.getMessage(),
                Language.ofCode(text.language()).orElse(Language.EN),
                Reach.ofCode(form.getReach()).orElse(null),
                quoted == null ? null : quoted.answer(),
                key);
    }

    /** Puts the customer's own words on the wall. */
    public String putUp() {
        try {
            return up(praise.putUp(quoted.answer(), Reach.COMPANY));
        } catch (Refused refused) {
            Notes.refuse(text.of("recognition.thank.praise.refused"));
        } catch (Unprocessable hidden) {
            Notes.refuse(text.of("recognition.thank.praise.hidden"));
        }
        return null;
    }

    /** The same about somebody of the own store. */
    public String putUpFor(Colleague person) {
        try {
            return up(praise.putUpFor(person.number(), quoted.answer(), Reach.COMPANY));
        } catch (Refused refused) {
            Notes.refuse(text.of("recognition.thank.praise.person"));
        } catch (Unprocessable hidden) {
            Notes.refuse(text.of("recognition.thank.praise.hidden"));
        }
        return null;
    }

    private String up(long id) {
        Notes.done(text.of("recognition.thank.praise.done"));
        return "/recognition/kudos.xhtml?faces-redirect=true&id=" + id;
    }

    public List<ValueView> values() {
        return values.inUse();
    }

    public List<Colleague> shown() {
        return shown;
    }

    /** Null if nothing is quoted. */
    public Praise quoted() {
        return quoted;
    }

    public ThankForm getForm() {
        return form;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
