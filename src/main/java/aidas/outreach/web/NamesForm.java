package aidas.outreach.web;

import aidas.access.StoreCode;
import aidas.outreach.NamesDesk;
import aidas.shared.NotFound;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;

/** On {@code /outreach/links.xhtml}: whether a store's page calls people by name. */
@Named
@RequestScoped
public class NamesForm {

    @Inject NamesDesk desk;
    @Inject Text text;

    private String store;
    private boolean shown = true;
    private List<String> silent;

    public String save() {
        try {
            desk.show(new StoreCode(store), shown);
        } catch (IllegalArgumentException mistyped) {
            throw new NotFound("no such store: " + mistyped.getMessage());
        }
        Notes.done(text.of("outreach.links.names.done"));
        return "/outreach/links.xhtml?faces-redirect=true";
    }

    /** Names of the stores whose pages name nobody. */
    public List<String> silent() {
        if (silent == null) {
            silent =
                    desk.silent().stream()
                            .map(it -> it.facts().name())
                            .sorted(Collator.getInstance(text.locale()))
                            .toList();
        }
        return silent;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
