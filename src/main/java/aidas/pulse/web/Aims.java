package aidas.pulse.web;

import aidas.access.StoreCode;
import aidas.organisation.StoreDesk;
import aidas.organisation.StoreSearch;
import aidas.pulse.Target;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The regions and stores that a programme may ask. */
@Named
@RequestScoped
public class Aims {

    private static final int MOST = 1000;

    @Inject StoreDesk desk;

    private Map<String, String> regions;

    /** Code by name, by name. */
    public Map<String, String> regions() {
        if (regions == null) {
            regions = new LinkedHashMap<>();
            desk.regions().forEach(each -> regions.put(each.name(), each.code().value()));
        }
        return regions;
    }

    /** Codes of the target that no open store has, in order. */
    List<String> unknown(Target target) {
        return target.stores().stream()
                .filter(code -> !open(code))
                .map(StoreCode::value)
                .sorted()
                .toList();
    }

    private boolean open(StoreCode code) {
        var search = new StoreSearch(code.value(), "", StoreSearch.Order.CODE, false, 0, MOST);
        return desk.search(search).rows().stream()
                .anyMatch(store -> store.active() && store.code().equals(code.value()));
    }
}
