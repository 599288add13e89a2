package aidas.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;

/** The order of names in the reader's language: š after s in Lithuanian, before t. */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<String> of(Locale language) {
        return Collator.getInstance(ULocale.forLocale(language))::compare;
    }
}
