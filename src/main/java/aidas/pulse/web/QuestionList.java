package aidas.pulse.web;

import aidas.pulse.Question;
import aidas.pulse.QuestionKind;
import aidas.pulse.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The questions of a plan in their order while they are being written. */
public class QuestionList implements Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayList<QuestionForm> rows = new ArrayList<>();
    private String fresh = QuestionKind.ITEM.code();

    QuestionList(List<Question> questions) {
        questions.forEach(question -> rows.add(new QuestionForm(question)));
    }

    /** One more of the chosen kind, without words. */
    public void add() {
        var kind = QuestionKind.ofCode(fresh).orElse(QuestionKind.ITEM);
        rows.add(new QuestionForm(new Question(free(kind), kind, new Wording("", "", ""))));
    }

    /** The kind's own code, with the first number that is not taken from the second one on. */
    private String free(QuestionKind kind) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? kind.code() : kind.code() + "-" + i)
                .filter(code -> rows.stream().noneMatch(row -> code.equals(row.code())))
                .findFirst()
                .orElseThrow();
    }

    /** One place nearer to the beginning. */
    public void up(QuestionForm row) {
        int at = rows.indexOf(row);
        if (at > 0) {
            Collections.swap(rows, at, at - 1);
        }
    }

    /** One place nearer to the end. */
    public void down(QuestionForm row) {
        int at = rows.indexOf(row);
        if (at >= 0 && at < rows.size() - 1) {
            Collections.swap(rows, at, at + 1);
        }
    }

    public void remove(QuestionForm row) {
        rows.remove(row);
    }

    public boolean first(QuestionForm row) {
        return rows.indexOf(row) == 0;
    }

    public boolean last(QuestionForm row) {
        return rows.indexOf(row) == rows.size() - 1;
    }

    List<Question> questions() {
        return rows.stream().map(QuestionForm::question).toList();
    }

    public List<QuestionForm> getRows() {
        return List.copyOf(rows);
    }

    /** The kind that is added next. */
    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
