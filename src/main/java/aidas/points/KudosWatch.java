package aidas.points;

import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.recognition.KudosGiven;
import aidas.recognition.KudosGone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Hears of thanks, inside the transaction in which they are given (R3.1) or gone (R3.3). */
@ApplicationScoped
class KudosWatch {

    @Inject Scoring scoring;
    @Inject Countering countering;
    @Inject Directories directories;

    void on(@Observes KudosGiven given) {
        var thanked = scoring.rules(Source.THANKED, given.day());
        var thanking = scoring.rules(Source.THANKING, given.day());
        if (thanked.isEmpty() && thanking.isEmpty()) {
            return;
        }
        var numbers = new ArrayList<>(given.receivers());
        numbers.add(given.giver());
        var known = directories.of(List.of(), numbers);
        var giver = known.employee(given.giver()).orElseThrow().id();
        var receivers =
                given.receivers().stream()
                        .map(number -> known.employee(number).orElseThrow().id())
                        .toList();
        scoring.pay(
                thanked, receivers.stream().map(each -> it(given, each, List.of(giver))).toList());
        scoring.pay(thanking, List.of(it(given, giver, receivers)));
    }

    private static Occurrence it(KudosGiven given, EmployeeId who, List<EmployeeId> others) {
        return new Occurrence("kudos-" + given.kudos(), who, others, given.day(), given.at());
    }

    void on(@Observes KudosGone gone) {
        countering.event(
                "kudos-" + gone.kudos(), gone.hidden() ? "hidden" : "withdrawn", gone.at());
    }
}
