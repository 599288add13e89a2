package aidas.feedback.unsolicited.web;

import aidas.access.StoreCode;
import aidas.feedback.unsolicited.Kind;
import aidas.feedback.unsolicited.UnsolicitedReading;
import aidas.feedback.unsolicited.UnsolicitedView;
import aidas.feedback.unsolicited.VoiceSearch;
import aidas.organisation.Found;
import aidas.organisation.People;
import aidas.organisation.StoreEntry;
import aidas.shared.NotFound;
import aidas.shared.web.CsvDownload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The list of {@code /feedback/unsolicited.xhtml}, as its address asks for it (R4.1). */
@Named("voices")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class UnsolicitedList implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int ALL = 1000;

    @Inject UnsolicitedReading reading;
    @Inject People people;
    @Inject UnsolicitedPage form;

    private String store = "";
    private String kind = "";
    private String words = "";
    private int page = 1;
    private String export = "";
    private List<StoreEntry> stores;
    private Found<UnsolicitedView> found = new Found<>(List.of(), 0);

    /** Finds the entries; answers with the file instead if that was asked for. */
    public void load() {
        stores = people.stores();
        if (store.isEmpty() && stores.size() == 1) {
            store = stores.getFirst().facts().code().value();
        }
        if (export.equals("csv")) {
            CsvDownload.send(
                    "unsolicited.csv",
                    Stream.concat(Stream.<String[]>of(VoiceCells.header()), lines()));
        } else {
            found = find(paging().skipped(), Paging.SIZE);
            form.begin(code());
        }
    }

    private Found<UnsolicitedView> find(int first, int size) {
        var search =
                new VoiceSearch(code(), Kind.ofCode(kind).orElse(null), words, false, first, size);
        return store.isEmpty() ? reading.ofAll(search) : reading.ofStore(code(), search);
    }

    /** The chosen store; null if none is. */
    StoreCode code() {
        if (store.length() > 20) {
            throw new NotFound("there is no store " + store);
        }
        return store.isEmpty() ? null : new StoreCode(store);
    }

    private Stream<String[]> lines() {
        return Stream.iterate(0, first -> first + ALL)
                .map(first -> find(first, ALL).rows())
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream)
                .map(VoiceCells::of);
    }

    private String here(String more) {
        return "unsolicited.xhtml?store=%s&kind=%s&q=%s%s"
                .formatted(encoded(store), encoded(kind), encoded(words), more);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String previous() {
        return here("&page=" + (page - 1));
    }

    public String next() {
        return here("&page=" + (page + 1));
    }

    public String file() {
        return here("&export=csv");
    }

    /** The same list with the question whether to withdraw that entry. */
    public String withdrawing(UnsolicitedView view) {
        return "unsolicited.xhtml?store=" + view.store() + "&withdraw=" + view.told().id();
    }

    /** The key of why the list is empty: nothing fits, or nothing is there. */
    public String emptiness() {
        boolean searched = !kind.isEmpty() || !words.isEmpty();
        return "feedback.unsolicited." + (searched ? "nothing" : "none");
    }

    public List<StoreEntry> stores() {
        return stores;
    }

    public List<UnsolicitedView> rows() {
        return found.rows();
    }

    public Paging paging() {
        return new Paging(page, found.total());
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store == null ? "" : store;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export == null ? "" : export;
    }
}
