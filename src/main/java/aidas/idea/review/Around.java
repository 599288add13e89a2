package aidas.idea.review;

import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** People and places around an idea, by name. */
@ApplicationScoped
class Around {

    @Inject Directories directories;
    @Inject Leads leads;
    @Inject Names names;

    /** Empty for all stores, or if nobody said one. */
    String store(Reach reach) {
        if (reach == null || reach.store() == null) {
            return "";
        }
        return directories.storesOf(List.of(reach.store())).stream()
                .map(store -> store.facts().name() + ", " + store.facts().city())
                .findFirst()
                .orElse("");
    }

    /** Empty for nobody. */
    String number(EmployeeId person) {
        return person == null
                ? ""
                : directories.employeesOf(List.of(person)).stream()
                        .map(each -> each.facts().number().value())
                        .findFirst()
                        .orElse("");
    }

    /** Who leads no store any more is left out: there is nothing they could do. */
    List<Lead> reviewers(Handling handling, LocalDate today) {
        return leads.on(today).stream()
                .filter(lead -> handling.reviewers().contains(lead.id()))
                .toList();
    }

    List<FileView.NamedCard> named(List<Scorecard> cards) {
        var known = names.of(cards.stream().map(Scorecard::employee).toList());
        return cards.stream()
                .map(card -> new FileView.NamedCard(known.of(card.employee()), card))
                .toList();
    }
}
