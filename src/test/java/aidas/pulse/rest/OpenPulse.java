package aidas.pulse.rest;

import aidas.testbed.Api;
import aidas.testbed.Testbed;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A programme of this run, for tests of pages.
 *
 * @param code of the programme
 */
public record OpenPulse(String code) {

    public static OpenPulse begin(String name) {
        return new OpenPulse(PulseFixture.opened(name));
    }

    /** Only drafted: a programme that nobody has started. */
    public static OpenPulse drafted(String name) {
        var code = PulseFixture.code(name);
        PulseFixture.expect(
                201, Api.as("harriet").post(PulseFixture.PROGRAMMES, PulseFixture.plan(code)));
        return new OpenPulse(code);
    }

    /** Somebody of HR changes the draft meanwhile. */
    public void changed() {
        var body = "{\"version\":0,\"plan\":" + PulseFixture.plan(code).replace("7,", "6,") + "}";
        PulseFixture.expect(200, Api.as("harriet").put(PulseFixture.PROGRAMMES + "/" + code, body));
    }

    public void close() {
        PulseFixture.closed(code);
    }

    /**
     * A closed wave with one comment. More people would have to answer than the demo has logins, so
     * it is put where closing would have put it.
     */
    public static OpenPulse withComment(String name, byte[] secret, String text) {
        var code = PulseFixture.code(name);
        Api.as("harriet").post(PulseFixture.PROGRAMMES, PulseFixture.plan(code));
        var file = "month,store,team,question,score\n2026-05,BG-SOF-01,,rotas,4\n";
        PulseFixture.expect(
                200,
                Api.as("harriet")
                        .post(
                                PulseFixture.PROGRAMMES + "/" + code + "/history",
                                "text/csv",
                                BodyPublishers.ofString(file)));
        try (var database = Testbed.database();
                var insert =
                        database.prepareStatement(
                                """
                                insert into pulse_comment (id, wave_id, level, unit, text, language,
                                                           reply_key)
                                select ?, w.id, 'store', 'BG-SOF-01', ?, 'en', ?
                                  from pulse_wave w join pulse_programme p on p.id = w.programme_id
                                 where p.code = ?
                                """)) {
            insert.setObject(1, UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
            insert.setString(2, text);
            insert.setBytes(3, MessageDigest.getInstance("SHA-256").digest(secret));
            insert.setString(4, code);
            insert.executeUpdate();
        } catch (SQLException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        return new OpenPulse(code);
    }

    /** HR replies to the only comment. */
    public void replied(String text) {
        var comments = PulseFixture.PROGRAMMES + "/" + code + "/waves/1/comments";
        var id = Api.as("harriet").get(comments).array().getJsonObject(0).getString("id");
        PulseFixture.expect(
                204,
                Api.as("harriet")
                        .post(
                                "/api/v1/pulse/comments/" + id + "/replies",
                                "{\"text\":\"%s\"}".formatted(text)));
    }
}
