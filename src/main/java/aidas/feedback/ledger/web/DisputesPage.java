package aidas.feedback.ledger.web;

import aidas.feedback.ledger.DisputeFilter;
import aidas.feedback.ledger.DisputeReading;
import aidas.feedback.ledger.DisputeView;
import aidas.feedback.ledger.State;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Behind {@code /feedback/disputes.xhtml}: what waits for a decision, and what was decided. */
@Named
@RequestScoped
public class DisputesPage {

    private static final int SIZE = 25;
    private static final String HISTORY = "history";
    private static final String RATES = "rates";
    private static final List<State> OVER =
            List.of(State.ACCEPTED, State.REJECTED, State.WITHDRAWN);

    @Inject DisputeReading reading;
    @Inject Text text;

    private String view;
    private String state;
    private String words = "";
    private int page = 1;
    private String export;
    private List<DisputeView> disputes = List.of();
    private long total;

    public void load() {
        if (export != null) {
            CsvDownload.send("disputes.csv", DisputeFile.of(reading.find(filter().whole())));
        } else if (!rates()) {
            disputes = reading.find(filter());
            total = reading.count(filter());
        }
    }

    private DisputeFilter filter() {
        int first = (Math.clamp(page, 1, 100_000) - 1) * SIZE;
        return history()
                ? new DisputeFilter(states(), words, first, SIZE, false)
                : new DisputeFilter(List.of(State.OPEN), "", first, SIZE, true);
    }

    private List<State> states() {
        return State.ofCode(state).map(List::of).orElse(OVER);
    }

    public boolean history() {
        return HISTORY.equals(view);
    }

    public boolean rates() {
        return RATES.equals(view);
    }

    public boolean waiting() {
        return !history() && !rates();
    }

    /** The names of the views, as the address has them. */
    public String historyView() {
        return HISTORY;
    }

    public String ratesView() {
        return RATES;
    }

    /** Marks the tab of this view. */
    public String at(String name) {
        var here = history() ? HISTORY : rates() ? RATES : "";
        return here.equals(name) ? "page" : null;
    }

    /** How many are open, where those are shown. */
    public String heading() {
        return waiting()
                ? text.of("feedback.disputes.heading", total)
                : text.of("feedback.disputes.title");
    }

    public List<DisputeView> disputes() {
        return disputes;
    }

    public long total() {
        return total;
    }

    public List<State> over() {
        return OVER;
    }

    public boolean more() {
        return (long) page * SIZE < total;
    }

    public String next() {
        return here() + "&page=" + (page + 1);
    }

    public String previous() {
        return here() + "&page=" + (page - 1);
    }

    /** What is found, as a file. */
    public String file() {
        return here() + "&export=csv";
    }

    private String here() {
        return "disputes.xhtml?view=%s&ended=%s&q=%s"
                .formatted(
                        history() ? HISTORY : "",
                        State.ofCode(state).map(State::code).orElse(""),
                        URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
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
        this.export = export;
    }
}
