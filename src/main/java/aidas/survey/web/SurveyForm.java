package aidas.survey.web;

import aidas.access.Language;
import aidas.survey.Chip;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import aidas.survey.Side;
import aidas.survey.Touchpoint;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A draft while it is being written; it may lack texts, never a code. */
public class SurveyForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final TextsForm[] heads;
    private final CodeList person;
    private final CodeList company;
    private final CodeList standards;
    private Touchpoint touchpoint;
    private Scale scale;
    private Scale companyScale;

    SurveyForm(Questionnaire asked) {
        touchpoint = asked.touchpoint();
        scale = asked.scale();
        companyScale = asked.company();
        heads =
                Stream.of(
                                Questionnaire.NAME,
                                Questionnaire.QUESTION,
                                Questionnaire.COMPANY_QUESTION,
                                Questionnaire.LOW,
                                Questionnaire.HIGH)
                        .map(key -> new TextsForm(key, key, asked))
                        .toArray(TextsForm[]::new);
        person = new CodeList(asked, Questionnaire::chipKey, codes(asked, Side.PERSON));
        company = new CodeList(asked, Questionnaire::chipKey, codes(asked, Side.COMPANY));
        standards = new CodeList(asked, Questionnaire::standardKey, asked.standards());
    }

    private static List<String> codes(Questionnaire asked, Side side) {
        return asked.chips().stream().filter(chip -> chip.side() == side).map(Chip::code).toList();
    }

    /** What is written so far. */
    Questionnaire questionnaire() {
        return new Questionnaire(
                touchpoint,
                scale,
                companyScale,
                Stream.concat(
                                person.codes().map(code -> new Chip(code, Side.PERSON)),
                                company.codes().map(code -> new Chip(code, Side.COMPANY)))
                        .toList(),
                standards.codes().toList(),
                texts());
    }

    private Map<Language, Map<String, String>> texts() {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var own = new HashMap<String, String>();
            rows().forEach(row -> own.put(row.key(), row.word(language)));
            texts.put(language, own);
        }
        return texts;
    }

    private Stream<TextsForm> rows() {
        return Stream.of(
                        heads().stream(),
                        person.getRows().stream(),
                        company.getRows().stream(),
                        standards.getRows().stream())
                .flatMap(rows -> rows);
    }

    /** May the list take a chip of this code? A code stands once on either side. */
    boolean takes(CodeList list, String code) {
        boolean chip = list != standards;
        var codes =
                chip
                        ? Stream.concat(person.codes(), company.codes()).toList()
                        : list.codes().toList();
        return codes.size() < Questionnaire.MOST && !codes.contains(code);
    }

    /** Where on the page the text is written, such as {@code person:rows:2}. */
    String place(String key) {
        for (var part :
                Map.of(
                                "heads",
                                heads(),
                                "person:rows",
                                person.getRows(),
                                "company:rows",
                                company.getRows(),
                                "standards:rows",
                                standards.getRows())
                        .entrySet()) {
            for (int i = 0; i < part.getValue().size(); i++) {
                if (part.getValue().get(i).key().equals(key)) {
                    return part.getKey() + ":" + i;
                }
            }
        }
        throw new IllegalArgumentException("no text " + key);
    }

    private List<TextsForm> heads() {
        return Stream.of(heads)
                .filter(
                        row ->
                                companyScale != null
                                        || !row.key().equals(Questionnaire.COMPANY_QUESTION))
                .toList();
    }

    /** Every text, in the order in which they are read. */
    public List<TextsForm> all() {
        return rows().toList();
    }

    public List<TextsForm> getHeads() {
        return heads();
    }

    public CodeList getPerson() {
        return person;
    }

    public CodeList getCompany() {
        return company;
    }

    public CodeList getStandards() {
        return standards;
    }

    public Touchpoint getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(Touchpoint touchpoint) {
        this.touchpoint = touchpoint;
    }

    public Scale getScale() {
        return scale;
    }

    public void setScale(Scale scale) {
        this.scale = scale;
    }

    public Scale getCompanyScale() {
        return companyScale;
    }

    public void setCompanyScale(Scale companyScale) {
        this.companyScale = companyScale;
    }
}
