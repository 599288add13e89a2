package aidas.outreach;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import aidas.survey.AskedQuestions;
import aidas.survey.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Gathers what a page about an answer shows: no more than the store allows (R3.2). */
@ApplicationScoped
class Sheets {

    @Inject AskedQuestions questions;
    @Inject Directories directories;
    @Inject PageNames names;
    @Inject ConsentTexts consents;
    @Inject Clock clock;

    /**
     * The version of an answer that has begun, else the current one; empty if it is closed (R2.4).
     *
     * @param answer null if there is none yet
     */
    Optional<Questions> asked(Ticket ticket, SurveyAnswer answer) {
        return answer == null
                ? questions.current(ticket.about().survey())
                : Optional.of(questions.of(answer.versionId()));
    }

    Sheet of(Ticket ticket, Questions asked, Language language) {
        var about = ticket.about();
        var store = directories.storesOf(List.of(about.store())).getFirst();
        boolean named = names.shownAt(about.store());
        var at = Objects.requireNonNullElseGet(about.at(), clock::instant);
        return new Sheet(
                asked,
                named ? store.facts().name() : null,
                named ? person(about) : null,
                about.channel(),
                LocalDate.ofInstant(at, store.facts().zone()),
                language,
                consents.current(language, clock.instant()));
    }

    /** Null unless one person served, who still works here. */
    private String person(Occasion about) {
        return about.employees().size() != 1
                ? null
                : EmployeeNumber.of(about.employees().getFirst())
                        .flatMap(directories::employee)
                        .filter(it -> it.active())
                        .map(it -> it.facts().givenName())
                        .orElse(null);
    }

    /** Where it happened, whatever is shown of it. */
    StoreEntry store(Occasion about) {
        return directories.storesOf(List.of(about.store())).getFirst();
    }

    /** Empty if its page calls nothing by name. */
    Optional<StoreEntry> named(StoreId store) {
        return directories.storesOf(List.of(store)).stream()
                .filter(it -> names.shownAt(store))
                .findFirst();
    }

    ZoneId zone(StoreId store) {
        return directories.storesOf(List.of(store)).getFirst().facts().zone();
    }

    boolean hasConsent(String version) {
        return consents.has(version);
    }
}
