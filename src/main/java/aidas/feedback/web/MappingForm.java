package aidas.feedback.web;

import aidas.feedback.Field;
import aidas.feedback.files.ColumnMap;
import aidas.feedback.files.DatePattern;
import aidas.feedback.files.Origin;
import aidas.feedback.files.Sample;
import aidas.feedback.files.TextEncoding;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** A mapping while it is being made. */
@SuppressWarnings("serial") // the list is one that can be serialised
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<FieldForm> fields;
    private DatePattern dates;
    private String zone;
    private boolean comma;
    private TextEncoding encoding;

    MappingForm(ColumnMap map, TextEncoding encoding) {
        fields =
                Arrays.stream(Field.values())
                        .map(field -> new FieldForm(field, map.origins().get(field)))
                        .toList();
        dates = map.dates();
        zone = map.zone();
        comma = map.comma();
        this.encoding = encoding;
    }

    ColumnMap map() {
        var origins = new EnumMap<Field, Origin>(Field.class);
        fields.forEach(form -> form.origin().ifPresent(o -> origins.put(form.field(), o)));
        return new ColumnMap(origins, dates, zone == null ? "" : zone, comma, encoding);
    }

    /** Offers the order of dates or the decimals that the column just chosen seems to have. */
    void adjust(FieldForm field, Sample sample) {
        var offered = map().adjustedTo(sample);
        switch (field.field()) {
            case OCCURRED_AT -> dates = offered.dates();
            case SCORE, TRANSACTION_VALUE -> comma = isText() && offered.comma();
            default -> {
                return;
            }
        }
    }

    /** Without these no answer can be taken. */
    public List<FieldForm> getNeeded() {
        return fields.stream().filter(FieldForm::isRequired).toList();
    }

    public List<FieldForm> getOthers() {
        return fields.stream().filter(field -> !field.isRequired()).toList();
    }

    public boolean isText() {
        return encoding != null;
    }

    public DatePattern getDates() {
        return dates;
    }

    public void setDates(DatePattern dates) {
        this.dates = dates;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isComma() {
        return comma;
    }

    public void setComma(boolean comma) {
        this.comma = comma;
    }

    public TextEncoding getEncoding() {
        return encoding;
    }

    public void setEncoding(TextEncoding encoding) {
        this.encoding = encoding;
    }
}
