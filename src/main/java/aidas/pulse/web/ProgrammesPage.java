package aidas.pulse.web;

import aidas.pulse.ActionDesk;
import aidas.pulse.ProgrammeCode;
import aidas.pulse.ProgrammeDesk;
import aidas.pulse.ProgrammeState;
import aidas.pulse.ProgrammeView;
import aidas.pulse.WaveView;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Behind {@code /pulse/programmes.xhtml}: every programme, what is owed, and a new draft. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject ProgrammeDesk desk;
    @Inject ActionDesk actions;
    @Inject Text text;
    @Inject Clock clock;

    private final FirstForm first = new FirstForm();
    private List<ProgrammeView> programmes;
    private List<WaveView> debts;

    @PostConstruct
    void load() {
        programmes = desk.all();
        debts = actions.debts();
    }

    /** Running ones first. */
    public List<ProgrammeView> programmes() {
        return programmes;
    }

    /** Closed waves whose people wait to hear what was done (R7.2). */
    public List<WaveView> debts() {
        return debts;
    }

    public String heading() {
        return text.of(
                "pulse.programmes.heading",
                programmes.stream()
                        .filter(each -> each.state() instanceof ProgrammeState.Running)
                        .count());
    }

    /** Leads to the new draft, or names the field at fault. */
    public String create() {
        try {
            var code = drafted();
            Notes.done(text.of("pulse.programmes.drafted"));
            return ProgrammeSteps.HERE + code;
        } catch (Refused refused) {
            refused.violations()
                    .forEach(
                            wrong -> {
                                var field = wrong.field().replace('.', '-');
                                Notes.refuse("create:" + field, wrong(wrong.field()));
                            });
            return null;
        }
    }

    private String wrong(String field) {
        return text.of("pulse.programmes.wrong." + field.replaceFirst("\\..*", ""));
    }

    private ProgrammeCode drafted() {
        var today = LocalDate.now(clock);
        var model = first.getWords().get("model");
        return model == null || model.isEmpty()
                ? desk.draft(first.plan(today))
                : desk.copy(new ProgrammeCode(model), first.code(), first.name(), first.day(today));
    }

    public FirstForm getFirst() {
        return first;
    }
}
