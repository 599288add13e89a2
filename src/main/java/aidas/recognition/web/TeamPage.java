package aidas.recognition.web;

import aidas.access.StoreCode;
import aidas.organisation.People;
import aidas.organisation.StoreEntry;
import aidas.recognition.TeamThanks;
import aidas.shared.NotFound;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /recognition/team.xhtml}: who was not thanked for a while, for the lead. */
@Named
@RequestScoped
public class TeamPage {

    @Inject TeamThanks team;
    @Inject People people;
    @Inject Text text;

    private String store = "";
    private List<StoreEntry> stores;
    private List<aidas.recognition.Named> names = List.of();

    /** Without a store the first of the reader's. */
    public void load() {
        stores = people.stores();
        if (store.length() > 20) {
            throw new NotFound("there is no store " + store);
        }
        if (store.isEmpty() && !stores.isEmpty()) {
            store = stores.getFirst().facts().code().value();
        }
        if (!store.isEmpty()) {
            names = team.notThanked(new StoreCode(store), text.locale());
        }
    }

    public List<StoreEntry> stores() {
        return stores;
    }

    /** Null if the reader leads no store. */
    public StoreEntry chosen() {
        return stores.stream()
                .filter(each -> each.facts().code().value().equals(store))
                .findFirst()
                .orElse(null);
    }

    public List<aidas.recognition.Named> names() {
        return names;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store == null ? "" : store;
    }
}
