package aidas.leaderboard.export;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.BoardRequest;
import aidas.leaderboard.season.SeasonCode;
import aidas.leaderboard.season.SeasonReading;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import aidas.shared.web.CsvDownload;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Writes what its reader sees on the page into a file; each one leaves an entry (R3.1, R3.2). */
@UseCases
public class ExportDesk {

    @Inject BoardDesk boards;
    @Inject SeasonReading seasons;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @param reader the language of the file
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Download board(BoardRequest request, FileKind kind, Locale reader) {
        var words = new Words(reader);
        var name = request.kind().code();
        var period = request.months().period();
        record(name, kind, request.scale().code() + " " + period.from() + " " + period.last());
        var board = boards.board(request, reader);
        return switch (kind) {
            case CSV -> csv(name, boards.table(request, reader).texts());
            case XLSX -> xlsx(name, BoardPrintout.sheet(board, words, printed(words)), words);
            case PDF -> pdf(name, BoardPrintout.paper(board, words, printed(words)), words);
        };
    }

    /**
     * @throws NotFound if the season has no result yet
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Download season(SeasonCode code, FileKind kind, Locale reader) {
        var words = new Words(reader);
        var season = seasons.season(code, reader);
        if (season.result() == null) {
            throw new NotFound("no result yet of season " + code);
        }
        var name = "season-" + code;
        record(name, kind, season.hash());
        return switch (kind) {
            case CSV -> csv(name, SeasonTable.of(season));
            case XLSX -> xlsx(name, SeasonPrintout.sheet(season, words, printed(words)), words);
            case PDF -> pdf(name, SeasonPrintout.paper(season, words, printed(words)), words);
        };
    }

    /** The log of exports is what it says about subjects that begin with {@code export:}. */
    private void record(String what, FileKind kind, String detail) {
        audit.record("board.exported", "export:" + what, kind.code() + " " + detail);
    }

    private String printed(Words words) {
        return words.say(
                "leaderboard.export.printed", caller.displayName(), words.at(clock.instant()));
    }

    private static Download csv(String name, List<String[]> rows) {
        return file(name, FileKind.CSV, out -> CsvDownload.write(out, rows.stream()));
    }

    private static Download xlsx(String name, Printout printout, Words words) {
        return file(
                name,
                FileKind.XLSX,
                out ->
                        XlsxFile.write(
                                printout,
                                words.say("leaderboard.export.sheet"),
                                words.say("leaderboard.export.about"),
                                out));
    }

    private static Download pdf(String name, Printout printout, Words words) {
        return file(
                name,
                FileKind.PDF,
                out -> PdfFile.write(printout, words.say("leaderboard.export.pages"), out));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static Download file(String name, FileKind kind, Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return new Download(name + "." + kind.code(), kind, out.toByteArray());
    }
}
