package aidas.leaderboard.export.rest;

import aidas.access.Language;
import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.export.Download;
import aidas.leaderboard.export.ExportDesk;
import aidas.leaderboard.export.FileKind;
import aidas.leaderboard.rest.BoardAddress;
import aidas.leaderboard.season.SeasonCode;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;

/**
 * Boards and seasons as CSV, XLSX or PDF, by {@code as} or by the Accept header; the language by
 * Accept-Language.
 */
@Path("v1")
@Produces({MediaType.WILDCARD, MediaType.APPLICATION_JSON})
@ApplicationScoped
public class FilesResource {

    @Inject ExportDesk desk;
    @Inject BoardDesk boards;

    @GET
    @Path("boards/{unit}/file")
    public Response board(
            @BeanParam BoardAddress address,
            @QueryParam("as") String as,
            @Context HttpHeaders asked) {
        return answer(desk.board(address.request(boards), kind(as, asked), language(asked)));
    }

    @GET
    @Path("seasons/{code}/file")
    public Response season(
            @PathParam("code") String code,
            @QueryParam("as") String as,
            @Context HttpHeaders asked) {
        if (!SeasonCode.isCode(code)) {
            throw new NotFound("no season " + code);
        }
        return answer(desk.season(new SeasonCode(code), kind(as, asked), language(asked)));
    }

    private static Response answer(Download file) {
        return Response.ok(file.bytes(), file.kind().type())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static FileKind kind(String as, HttpHeaders asked) {
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

    private static Locale language(HttpHeaders asked) {
        return asked.getAcceptableLanguages().stream()
                .flatMap(each -> Language.ofCode(each.getLanguage()).stream())
                .findFirst()
                .orElse(Language.EN)
                .locale();
    }
}
