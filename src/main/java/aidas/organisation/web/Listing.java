package aidas.organisation.web;

import java.util.Arrays;
import java.util.Locale;

/** What every list keeps in its address: words, order and page (R8.1). */
public abstract class Listing {

    private final String usual;
    private String words = "";
    private String sort;
    private String direction = "";
    private int page = 1;
    private String export = "";

    /**
     * @param usual what the list is sorted by if nobody says
     */
    Listing(Enum<?> usual) {
        this.usual = usual.name().toLowerCase(Locale.ROOT);
        this.sort = this.usual;
    }

    /** The list's own address with its own filters. */
    abstract Address address();

    Address here() {
        return address().with("q", words).with("sort", sort).with("dir", direction);
    }

    /** The order by that name, or the first one. */
    <O extends Enum<O>> O order(O[] orders) {
        return Arrays.stream(orders)
                .filter(o -> o.name().toLowerCase(Locale.ROOT).equals(sort))
                .findFirst()
                .orElse(orders[0]);
    }

    boolean descending() {
        return direction.equals("desc");
    }

    boolean exporting() {
        return export.equals("csv");
    }

    /** The same list by that order; the other way round if it is that order already. */
    public String by(String order) {
        boolean again = order.equals(sort) && !descending();
        return address()
                .with("q", words)
                .with("sort", order)
                .with("dir", again ? "desc" : "")
                .toString();
    }

    /** An arrow beside the column by which the list is sorted. */
    public String arrow(String order) {
        return !order.equals(sort) ? "" : descending() ? "↓" : "↑";
    }

    public String previous() {
        return here().with("page", page - 1).toString();
    }

    public String next() {
        return here().with("page", page + 1).toString();
    }

    public String file() {
        return here().with("export", "csv").toString();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? usual : sort;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction == null ? "" : direction;
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
