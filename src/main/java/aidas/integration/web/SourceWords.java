package aidas.integration.web;

import aidas.integration.Mapping;
import aidas.integration.SourceView;
import aidas.integration.State;
import aidas.integration.Verdict;
import aidas.integration.tool.Signature;
import aidas.integration.tool.Tool;
import aidas.integration.tool.Why;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Says in the reader's language what a source is and what became of its events. */
@Named
@RequestScoped
public class SourceWords {

    @Inject Text text;

    /** Its own name; names of makers are the same in all languages. */
    public String tool(Tool tool) {
        return switch (tool) {
            case DELIGHTED -> "Delighted";
            case FORMBRICKS -> "Formbricks";
            case TYPEFORM -> "Typeform";
            case SURVEYMONKEY -> "SurveyMonkey";
            case QUALTRICS -> "Qualtrics";
            case LIMESURVEY -> "LimeSurvey";
            case MEDALLIA -> "Medallia Agent Connect";
            case OWN -> text.of("integration.tool.own");
        };
    }

    /** Below a source's name. */
    public String scope(SourceView source) {
        return text.of("integration.source.scope", tool(source.tool()), source.code());
    }

    /** How many deliveries were not signed rightly. */
    public String knocks(long count) {
        return text.of("integration.source.knocks", count);
    }

    public String state(State state) {
        return text.of("integration.state." + state.code());
    }

    /** How loud its mark is. */
    public String mark(State state) {
        return switch (state) {
            case ACCEPTED -> "ok";
            case REFUSED -> "error";
            case QUARANTINED -> "warn";
            case DUPLICATE, WAITING, IGNORED -> "";
        };
    }

    /** Why; a field of the intake by what is expected there. */
    public String reason(Mapping mapping, Verdict verdict) {
        if (verdict.state() != State.REFUSED) {
            return Why.ofEnglish(verdict.reason())
                    .map(why -> text.of("integration.why." + why.code()))
                    .orElse("");
        }
        return Mapping.FIELDS.stream()
                .filter(field -> mapping.name(field).equals(verdict.field()))
                .findFirst()
                .map(
                        field ->
                                text.of(
                                        "integration.why.field",
                                        verdict.field(),
                                        text.of("feedback.expected." + field.wireName())))
                .orElseGet(
                        () ->
                                verdict.field().isEmpty()
                                        ? text.of("integration.why.unreadable")
                                        : text.of("integration.why.other", verdict.field()));
    }

    /** A call with the secret in its place, for those tools that show it. */
    public String curl(SourceView source) {
        return """
        curl -X POST %s \\
          -H 'Content-Type: application/json' \\
          -H 'X-Aidas-Secret: …' \\
          -d '{"id": "1", "score": 9, "comment": "…"}'"""
                .formatted(address(source));
    }

    /** Does the tool show its secret, so that a call can be made by hand? */
    public boolean shows(Tool tool) {
        return tool.signature() == Signature.SECRET;
    }

    /** Where the tool sends to, as the reader's browser sees the portal. */
    public String address(SourceView source) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        int port = external.getRequestServerPort();
        var scheme = external.getRequestScheme();
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        var host = external.getRequestServerName() + (usual ? "" : ":" + port);
        return scheme + "://" + host + source.path();
    }

    /** How the tool proves that a payload is its own. */
    public String signature(Tool tool) {
        return text.of("integration.signature." + tool.signature().name().toLowerCase(Locale.ROOT));
    }
}
