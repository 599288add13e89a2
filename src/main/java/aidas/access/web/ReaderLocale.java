package aidas.access.web;

import aidas.access.Caller;
import aidas.access.Language;
import aidas.access.Reader;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a page: the one chosen in the portal, then the browser's, then English (R4.1).
 */
public class ReaderLocale extends ViewHandlerWrapper {

    public ReaderLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return chosen().map(Language::locale)
                .orElseGet(() -> Locale.of(super.calculateLocale(context).getLanguage()));
    }

    /** Asks nothing of the session for somebody who has not logged in: that would begin one. */
    private static Optional<Language> chosen() {
        var anonymous = CDI.current().select(Caller.class).get().roles().isEmpty();
        return anonymous ? Optional.empty() : CDI.current().select(Reader.class).get().language();
    }
}
