package aidas.leaderboard.web;

import aidas.leaderboard.Board;
import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.BoardRequest;
import aidas.leaderboard.Choices;
import aidas.leaderboard.Mix;
import aidas.leaderboard.UnitKind;
import aidas.leaderboard.VolumeBand;
import aidas.organisation.Membership;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /leaderboard/stores.xhtml}: stores, teams or regions side by side. */
@Named("storesBoard")
@RequestScoped
public class StoresPage {

    private static final String PAGE = "stores.xhtml";

    @Inject BoardDesk desk;
    @Inject Text text;

    private final BoardForm form = new BoardForm();
    private String export;
    private Choices choices;
    private Board board;

    public void load() {
        choices = desk.choices();
        BoardRequest request = form.request(choices, desk::last);
        if (export != null) {
            CsvDownload.send(
                    request.kind().code() + ".csv",
                    desk.table(request, text.locale()).texts().stream());
            return;
        }
        board = desk.board(request, text.locale());
    }

    public BoardForm getForm() {
        return form;
    }

    public Board board() {
        return board;
    }

    /** The board as this page writes and draws it. */
    public BoardView view() {
        return new BoardView(board, text);
    }

    public Choices choices() {
        return choices;
    }

    public UnitKind[] kinds() {
        return UnitKind.values();
    }

    public Scale[] scales() {
        return Scale.values();
    }

    public VolumeBand[] bands() {
        return VolumeBand.values();
    }

    public Membership[] memberships() {
        return Membership.values();
    }

    public Mix[] mixes() {
        return Mix.values();
    }

    /** The same months and score for other units. */
    public String kind(UnitKind other) {
        return PAGE + form.address(other);
    }

    /** This board as a file. */
    public String file() {
        return PAGE + form.address(board.request().kind()) + "&export=csv";
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
