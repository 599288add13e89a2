package aidas.pulse.web;

import aidas.pulse.ProgrammeDesk;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins another programme with the plan of the one on {@code /pulse/programme.xhtml}. */
@Named
@RequestScoped
public class CopySteps {

    @Inject PulseProgrammePage page;
    @Inject ProgrammeDesk desk;
    @Inject Text text;

    private String code;
    private String day;

    /** Leads to the copy, or names the field at fault. */
    public String copy() {
        var first = Typed.day(day);
        if (first.isEmpty()) {
            Notes.refuse("copy:day", text.of("pulse.programme.wrong.firstDay"));
            return null;
        }
        try {
            var copied = desk.copy(page.code(), code, null, first.get());
            Notes.done(text.of("pulse.programme.done.copied"));
            return ProgrammeSteps.HERE + copied;
        } catch (Refused refused) {
            Notes.refuse("copy:other", text.of("pulse.programme.wrong.code"));
            return null;
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
