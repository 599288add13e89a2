package aidas.idea.review.web;

import aidas.access.Language;
import aidas.idea.review.FileReading;
import aidas.idea.review.Reach;
import aidas.organisation.People;
import aidas.shared.web.Text;
import aidas.survey.ChipLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** On {@code /idea/review.xhtml}: the causes whose reach can be counted, by name. */
@Named
@RequestScoped
public class ReachChoices {

    @Inject FileReading files;
    @Inject People people;
    @Inject ChipLabels labels;
    @Inject Text text;

    private List<SelectItem> reasons;
    private List<SelectItem> stores;

    public List<SelectItem> reasons() {
        if (reasons == null) {
            reasons =
                    files.reasons().stream()
                            .map(code -> new SelectItem(code, reason(code)))
                            .sorted(byLabel())
                            .toList();
        }
        return reasons;
    }

    /** Those in the caller's scope. */
    public List<SelectItem> stores() {
        if (stores == null) {
            stores =
                    people.stores().stream()
                            .map(
                                    store ->
                                            new SelectItem(
                                                    store.facts().code().value(),
                                                    store.facts().name()
                                                            + ", "
                                                            + store.facts().city()))
                            .sorted(byLabel())
                            .toList();
        }
        return stores;
    }

    private Comparator<SelectItem> byLabel() {
        return Comparator.comparing(
                SelectItem::getLabel, Collator.getInstance(text.locale())::compare);
    }

    private String reason(String code) {
        return labels.in(Language.ofCode(text.language()).orElse(Language.EN)).chip(code);
    }

    /** Whom the cause reaches: 214 answers with this reason in that store. */
    public String told(Reach reach, String store) {
        return text.of("idea.review.reach.counted", reach.answers(), reach.from(), reach.last())
                + " "
                + where(reach, store);
    }

    private String where(Reach reach, String store) {
        var reason =
                reach.reason() == null
                        ? text.of("idea.review.reach.any")
                        : text.of("idea.review.reach.reason", reason(reach.reason()));
        return text.of(
                "idea.review.reach.where",
                reason,
                store.isEmpty() ? text.of("idea.review.reach.everywhere") : store);
    }
}
