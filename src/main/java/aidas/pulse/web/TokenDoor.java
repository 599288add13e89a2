package aidas.pulse.web;

import aidas.pulse.ProgrammeCode;
import aidas.pulse.TokenDesk;
import aidas.shared.Refused;
import aidas.shared.web.ScriptDoor;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Base64;

/** Signs the page's blinded message for whoever is logged in (R3.1). */
@WebServlet("/pulse/token")
public class TokenDoor extends ScriptDoor {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    TokenDesk desk;

    @Override
    protected JsonObject answer(JsonObject asked) {
        var code = asked.getString("programme", "");
        if (!ProgrammeCode.isCode(code)) {
            throw new Refused("programme", "the code of a programme");
        }
        var signature =
                desk.issue(
                        new ProgrammeCode(code),
                        asked.getInt("wave", 0),
                        blinded(asked.getString("blinded", "")));
        return Json.createObjectBuilder()
                .add("signature", Base64.getUrlEncoder().withoutPadding().encodeToString(signature))
                .build();
    }

    private static byte[] blinded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("blinded", "bytes in base64url");
        }
    }
}
