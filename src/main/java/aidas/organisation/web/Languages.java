package aidas.organisation.web;

import aidas.access.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages to choose from, each by its own name, as pages call them: {@code languages}. */
@Named
@ApplicationScoped
public class Languages {

    public List<SelectItem> options() {
        return Arrays.stream(Language.values())
                .map(language -> new SelectItem(language, nameOf(language.locale())))
                .toList();
    }

    /** "English", "Български", "Lietuvių" for {@code en}, {@code bg}, {@code lt}. */
    public String name(Language language) {
        return nameOf(language.locale());
    }

    private static String nameOf(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
