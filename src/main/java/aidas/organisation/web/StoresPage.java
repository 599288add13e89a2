package aidas.organisation.web;

import aidas.organisation.Found;
import aidas.organisation.RegionFacts;
import aidas.organisation.StoreDesk;
import aidas.organisation.StoreLine;
import aidas.organisation.StoreSearch;
import aidas.organisation.StoreSearch.Order;
import aidas.shared.web.CsvDownload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Behind {@code /organisation/stores.xhtml}: the stores, searched, sorted, page by page. */
@Named
@RequestScoped
public class StoresPage extends Listing {

    private static final int ALL = 1000;

    @Inject StoreDesk desk;

    private String region = "";
    private List<RegionFacts> regions = List.of();
    private Found<StoreLine> found = new Found<>(List.of(), 0);

    public StoresPage() {
        super(Order.CODE);
    }

    /** Finds the stores; answers with the file instead if that was asked for (R8.2). */
    public void load() {
        if (exporting()) {
            CsvDownload.send("stores.csv", Stream.concat(Stream.<String[]>of(header()), lines()));
            return;
        }
        regions = desk.regions();
        found = desk.search(search(Paging.firstOf(getPage()), Paging.SIZE));
    }

    private StoreSearch search(int first, int size) {
        return new StoreSearch(
                getWords(), region, order(Order.values()), descending(), first, size);
    }

    private static String[] header() {
        return new String[] {
            "store_code",
            "store_name",
            "city",
            "region_code",
            "format",
            "store_language",
            "active",
            "people"
        };
    }

    private Stream<String[]> lines() {
        return Stream.iterate(0, first -> first + ALL)
                .map(first -> desk.search(search(first, ALL)).rows())
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream)
                .map(StoresPage::cells);
    }

    private static String[] cells(StoreLine store) {
        return new String[] {
            store.code(),
            store.name(),
            store.city(),
            store.region(),
            store.format(),
            store.language(),
            String.valueOf(store.active()),
            String.valueOf(store.people())
        };
    }

    @Override
    Address address() {
        return Address.of("stores.xhtml").with("region", region);
    }

    public List<StoreLine> rows() {
        return found.rows();
    }

    public Paging paging() {
        return Paging.of(getPage(), found.total());
    }

    public List<RegionFacts> regions() {
        return regions;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region == null ? "" : region;
    }
}
