package aidas.survey.web;

import aidas.survey.Questionnaire;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The chips of one side, or the standards, in their order while a draft is being written. */
public class CodeList implements Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayList<TextsForm> rows = new ArrayList<>();
    private final String prefix;
    private String fresh;

    CodeList(Questionnaire asked, UnaryOperator<String> key, List<String> codes) {
        prefix = key.apply("");
        codes.forEach(code -> rows.add(new TextsForm(code, key.apply(code), asked)));
    }

    void add(String code, Questionnaire asked) {
        rows.add(new TextsForm(code, prefix + code, asked));
        fresh = null;
    }

    /** One place nearer to the beginning. */
    public void up(TextsForm row) {
        int at = rows.indexOf(row);
        if (at > 0) {
            Collections.swap(rows, at, at - 1);
        }
    }

    /** One place nearer to the end. */
    public void down(TextsForm row) {
        int at = rows.indexOf(row);
        if (at >= 0 && at < rows.size() - 1) {
            Collections.swap(rows, at, at + 1);
        }
    }

    public void remove(TextsForm row) {
        rows.remove(row);
    }

    public boolean first(TextsForm row) {
        return rows.indexOf(row) == 0;
    }

    public boolean last(TextsForm row) {
        return rows.indexOf(row) == rows.size() - 1;
    }

    Stream<String> codes() {
        return rows.stream().map(TextsForm::getCode);
    }

    public List<TextsForm> getRows() {
        return List.copyOf(rows);
    }

    /** The code that is to be added next. */
    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh == null ? null : fresh.strip();
    }
}
