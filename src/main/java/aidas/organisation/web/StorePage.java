package aidas.organisation.web;

import aidas.access.StoreCode;
import aidas.organisation.StoreDesk;
import aidas.organisation.StoreView;
import aidas.shared.NotFound;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Behind {@code /organisation/store.xhtml}: one store, and the form to correct it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class StorePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject StoreDesk desk;
    @Inject Text text;

    private String code;
    private boolean edit;
    private StoreView view;
    private StoreForm form;

    public void load() {
        if (code == null || code.isBlank() || code.length() > 20) {
            throw new NotFound("a store is named by its code");
        }
        view = desk.store(new StoreCode(code));
        form = new StoreForm(view.store().facts(), view.store().active());
    }

    /** Saves and leads back to the facts, or names the field at fault (R8.3). */
    public String save() {
        if (!form.hasFormat()) {
            Notes.refuse("change:format", text.of("organisation.store.format.wrong"));
        }
        if (!form.hasZone()) {
            Notes.refuse("change:zone", text.of("organisation.store.zone.wrong"));
        }
        if (!form.hasFormat() || !form.hasZone()) {
            return null;
        }
        var facts = form.facts(view.store().facts());
        return switch (desk.change(view.version(), facts, form.isActive())) {
            case SAVED -> {
                Notes.done(text.of("organisation.store.saved"));
                yield here();
            }
            case UNCHANGED -> here();
            case STALE -> {
                Notes.warn(text.of("organisation.store.stale"));
                yield null;
            }
        };
    }

    /** Who is here today, in words. */
    public String today() {
        var city = view.store().facts().city();
        return text.of("organisation.store.people", view.people().size(), city);
    }

    /** The key of the store's state. */
    public String state() {
        return view.store().active() ? "organisation.store.open" : "organisation.word.closed";
    }

    private String here() {
        return Address.of("store.xhtml")
                .with("store", code)
                .with("faces-redirect", true)
                .toString();
    }

    public StoreView view() {
        return view;
    }

    public StoreForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
    }
}
