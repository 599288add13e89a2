package aidas.feedback.web;

import aidas.shared.web.Text;
import java.util.Locale;

/** The texts of one language, without a page. */
final class Spoken extends Text {

    private final Locale locale;

    Spoken(String language) {
        this.locale = Locale.of(language);
    }

    @Override
    public Locale locale() {
        return locale;
    }
}
