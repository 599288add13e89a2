package aidas.leaderboard.export.rest;

import aidas.access.Language;
import aidas.leaderboard.export.Download;
import aidas.leaderboard.export.FileKind;
import aidas.shared.Refused;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;

/** What kind of file is asked for and in which language, and how it is handed over. */
public class FileAnswer {

    @QueryParam("as")
    String as;

    @Context HttpHeaders asked;

    /**
     * By {@code as}, else by the Accept header, else CSV.
     *
     * @throws Refused if nobody knows the kind
     */
    FileKind kind() {
        if (as != null) {
            return FileKind.ofCode(as)
                    .orElseThrow(() -> new Refused("as", "one of csv, xlsx, pdf"));
        }
        return asked.getAcceptableMediaTypes().stream()
                .flatMap(
                        type ->
                                Arrays.stream(FileKind.values())
                                        .filter(
                                                kind ->
                                                        type.isCompatible(
                                                                MediaType.valueOf(kind.type()))))
                .findFirst()
                .orElse(FileKind.CSV);
    }

    /** By Accept-Language, else English. */
    Locale language() {
        return asked.getAcceptableLanguages().stream()
                .flatMap(each -> Language.ofCode(each.getLanguage()).stream())
                .findFirst()
                .orElse(Language.EN)
                .locale();
    }

    static Response of(Download file) {
        return Response.ok(file.bytes(), file.kind().type())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
