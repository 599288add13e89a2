package aidas.access.web;

import aidas.access.Language;
import aidas.access.Reader;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * The language of a page: the one chosen in the portal, then the browser's, then English (R4.1).
 */
public class ReaderLocale extends ViewHandlerWrapper {

    public ReaderLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current()
                .select(Reader.class)
                .get()
                .language()
                .map(Language::locale)
                .orElseGet(() -> Locale.of(super.calculateLocale(context).getLanguage()));
    }
}
