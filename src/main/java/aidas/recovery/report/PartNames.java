package aidas.recovery.report;

import aidas.organisation.StoreEntry;
import aidas.recovery.Wording;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What parts of the report are called in a language, and in which order they stand.
 *
 * @param causes by their codes, in their order
 * @param stores in scope
 */
public record PartNames(Map<String, Wording> causes, List<StoreEntry> stores, Locale language)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public PartNames {
        stores = List.copyOf(stores);
    }

    /** By the causes' own order. */
    public List<Part> causes(Report report) {
        var order = List.copyOf(causes.keySet());
        return report.causes().stream()
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.code())))
                .toList();
    }

    /** By name, as the language orders them. */
    public List<Part> places(Report report) {
        return report.stores().stream()
                .sorted(Comparator.comparing(this::place, Collator.getInstance(language)))
                .toList();
    }

    public String cause(Part part) {
        var name = causes.get(part.code());
        return name == null ? part.code() : name.in(language);
    }

    /** Name and city. */
    public String place(Part part) {
        return stores.stream()
                .filter(store -> store.facts().code().value().equals(part.code()))
                .map(store -> store.facts().name() + ", " + store.facts().city())
                .findFirst()
                .orElse(part.code());
    }
}
