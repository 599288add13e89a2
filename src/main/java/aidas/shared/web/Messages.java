package aidas.shared.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The portal's texts, by key and language, in ICU's message format: it knows the plural forms of
 * Bulgarian and Lithuanian. A key that is missing is an error, not an odd label (R2.2).
 */
public final class Messages {

    private static final String BUNDLE = "aidas.messages";

    private Messages() {}

    /**
     * The text with its numbers and words in place.
     *
     * @throws MissingResourceException if no text has this key in that language
     */
    public static String of(Locale language, String key, Object... args) {
        return new MessageFormat(pattern(language, key), locale(language)).format(args);
    }

    private static String pattern(Locale language, String key) {
        var texts = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
        return texts.getString(key);
    }

    /** The machine's own language is nobody's choice. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** English as it is written in Britain: the day comes before the month. */
    static ULocale locale(Locale language) {
        return language.getLanguage().equals("en") ? ULocale.UK : ULocale.forLocale(language);
    }
}
