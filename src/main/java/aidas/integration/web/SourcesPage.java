package aidas.integration.web;

import aidas.integration.SourceDesk;
import aidas.integration.SourceDraft;
import aidas.integration.SourceView;
import aidas.integration.tool.Tool;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /integration/sources.xhtml}: all sources, and the start of a new one. */
@Named
@RequestScoped
public class SourcesPage {

    @Inject SourceDesk desk;
    @Inject SourceSecret told;
    @Inject Text text;

    private List<SourceView> sources;
    private Tool tool = Tool.FORMBRICKS;
    private String name;
    private String code;
    private String survey;
    private String secret;

    @PostConstruct
    void load() {
        sources = desk.all();
    }

    /** Leads to the source, which tells the secret once. */
    public String register() {
        try {
            var registered =
                    desk.register(
                            new SourceDraft(
                                    code,
                                    tool.code(),
                                    name,
                                    secret,
                                    survey,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null));
            told.tell(registered);
            return "/integration/source.xhtml?faces-redirect=true&source=" + code;
        } catch (Refused refused) {
            Notes.refuse(
                    "register", refused, field -> text.of("integration.sources.wrong." + field));
        } catch (Conflict taken) {
            Notes.refuse("register:code", text.of("integration.sources.taken"));
        }
        return null;
    }

    /** Those that take in come first. */
    public List<SourceView> sources() {
        return sources;
    }

    public Tool[] tools() {
        return Tool.values();
    }

    public Tool getTool() {
        return tool;
    }

    public void setTool(Tool tool) {
        this.tool = tool;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSurvey() {
        return survey;
    }

    public void setSurvey(String survey) {
        this.survey = survey;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
