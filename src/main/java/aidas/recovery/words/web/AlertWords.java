package aidas.recovery.words.web;

import aidas.recovery.words.Alert;
import aidas.recovery.words.Category;
import aidas.recovery.words.Hit;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Alerts in the reader's words. */
@Named
@RequestScoped
public class AlertWords {

    @Inject Text text;

    public String category(Category category) {
        return text.of("recovery.category." + category.code());
    }

    /** Names by which a category is chosen. */
    public Map<String, String> categories() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Category.values()).forEach(one -> names.put(category(one), one.code()));
        return names;
    }

    /** Danger: fire; data: leak. */
    public String why(Alert alert) {
        return alert.hits().stream().map(this::why).distinct().collect(Collectors.joining(" · "));
    }

    private String why(Hit hit) {
        var key = hit.harmless() ? "recovery.alert.hit.harmless" : "recovery.alert.hit";
        return text.of(key, category(hit.category()), hit.phrase());
    }

    public String state(Alert alert) {
        return text.of("recovery.alert.state." + alert.state());
    }

    /** The words found, by which one is said to mean no harm. */
    public Map<String, Long> choices(Alert alert) {
        var words = new LinkedHashMap<String, Long>();
        alert.standing().forEach(hit -> words.put(hit.phrase(), hit.word()));
        return words;
    }

    public String where(Alert alert) {
        return text.dayAndTime(alert.said()) + ", " + alert.store().name();
    }
}
