package aidas.recovery.problem.web;

import aidas.organisation.EmployeeFacts;
import aidas.recovery.problem.Pattern;
import aidas.recovery.problem.PatternReading;
import aidas.recovery.problem.ProblemDesk;
import aidas.recovery.problem.ProblemReading;
import aidas.recovery.problem.ProblemView;
import aidas.recovery.problem.Subject;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What the page of problems reads and does. */
@ApplicationScoped
class ProblemLists {

    @Inject PatternReading patterns;
    @Inject ProblemReading reading;
    @Inject ProblemDesk desk;
    @Inject Text text;

    List<Pattern> causes(int days) {
        return patterns.causes(days);
    }

    List<Pattern> chips() {
        return patterns.chips();
    }

    List<ProblemView> problems() {
        return reading.all();
    }

    List<EmployeeFacts> owners() {
        return reading.owners();
    }

    /** What a problem can be about. */
    List<Subject> subjects() {
        return Stream.concat(
                        patterns.names().keySet().stream().map(code -> "cause:" + code),
                        patterns.reasons().stream().map(code -> "chip:" + code))
                .flatMap(key -> Subject.ofKey(key).stream())
                .toList();
    }

    /** Where to go on; null if something is at fault. */
    String open(ProblemForm form) {
        try {
            long id = desk.open(form.draft());
            Notes.done(text.of("recovery.problems.opened"));
            return "/recovery/problem.xhtml?id=" + id + "&faces-redirect=true";
        } catch (Refused refused) {
            Notes.refuse("problem", refused, field -> text.of("recovery.problems.wrong." + field));
            return null;
        }
    }
}
