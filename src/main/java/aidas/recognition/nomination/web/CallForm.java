package aidas.recognition.nomination.web;

import aidas.recognition.nomination.CallTerms;
import aidas.recognition.nomination.CallView;
import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form of a call holds until it is sound: texts by field and language. */
public class CallForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String code;
    private String from;
    private String until;
    private Integer most = 3;
    private String points;
    private final HashMap<String, String> texts = new HashMap<>();

    static CallForm of(CallView call) {
        var form = new CallForm();
        var terms = call.terms();
        form.code = call.code().value();
        form.from = terms.from().toString();
        form.until = terms.until().toString();
        form.most = terms.most();
        form.points =
                terms.points().stream().map(Object::toString).collect(Collectors.joining(", "));
        form.put("name", terms.name());
        form.put("criteria", terms.criteria());
        return form;
    }

    private void put(String field, Tongues words) {
        texts.put(field + "-en", words.en());
        texts.put(field + "-bg", words.bg());
        texts.put(field + "-lt", words.lt());
    }

    CallTerms terms() {
        return new CallTerms(
                tongues("name"), tongues("criteria"), day(from), day(until), most, amounts());
    }

    private Tongues tongues(String field) {
        return Tongues.of(
                texts.get(field + "-en"), texts.get(field + "-bg"), texts.get(field + "-lt"));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What is no amount becomes one that is refused. */
    private List<Integer> amounts() {
        return points == null || points.isBlank()
                ? List.of()
                : Stream.of(points.strip().split("[,;\\s]+")).map(CallForm::amount).toList();
    }

    private static Integer amount(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
