package aidas.leaderboard.web;

import aidas.leaderboard.Board;
import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.BoardRequest;
import aidas.leaderboard.Choices;
import aidas.leaderboard.Mix;
import aidas.leaderboard.UnitKind;
import aidas.leaderboard.VolumeBand;
import aidas.leaderboard.export.ExportDesk;
import aidas.leaderboard.export.FileKind;
import aidas.organisation.Membership;
import aidas.shared.NotFound;
import aidas.shared.web.FileDownload;
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
    @Inject ExportDesk exports;
    @Inject Text text;

    private final BoardForm form = new BoardForm();
    private String export;
    private Choices choices;
    private Board board;

    public void load() {
        choices = desk.choices();
        BoardRequest request = form.request(choices, desk::last);
        if (export != null) {
            var kind =
                    FileKind.ofCode(export)
                            .orElseThrow(() -> new NotFound("no file of kind " + export));
            var file = exports.board(request, kind, text.locale());
            FileDownload.send(file.name(), file.kind().type(), file.bytes());
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

    public FileKind[] files() {
        return FileKind.values();
    }

    /** The same months and score for other units. */
    public String kind(UnitKind other) {
        return PAGE + form.address(other);
    }

    /** This board as a file of that kind. */
    public String file(FileKind kind) {
        return PAGE + form.address(board.request().kind()) + "&export=" + kind.code();
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
