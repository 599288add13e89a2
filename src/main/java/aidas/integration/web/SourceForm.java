package aidas.integration.web;

import aidas.feedback.Channel;
import aidas.feedback.Field;
import aidas.integration.Mapping;
import aidas.integration.SourceDraft;
import aidas.integration.SourceView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A source's name and mapping while they are being changed. */
public class SourceForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private String survey;
    private String store;
    private String channel;
    private String zone;
    private String choices;
    private final ArrayList<Place> places = new ArrayList<>();

    /** Where the payload has one field. */
    public static class Place implements Serializable {

        private static final long serialVersionUID = 1;

        private final Field field;
        private String path;

        Place(Field field, String path) {
            this.field = field;
            this.path = path;
        }

        /** The key of its name. */
        public String getKey() {
            return "feedback.field." + field.wireName();
        }

        public String getPath() {
            return path;
        }

        public void setPath(String path) {
            this.path = path;
        }
    }

    SourceForm(SourceView source) {
        var mapping = source.mapping();
        name = source.name();
        survey = mapping.survey();
        store = mapping.store();
        channel = mapping.channel();
        zone = mapping.zone().getId();
        choices =
                mapping.choices().entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue().toPlainString())
                        .collect(Collectors.joining("\n"));
        Mapping.FIELDS.forEach(field -> places.add(new Place(field, mapping.name(field))));
    }

    SourceDraft draft() {
        var names = new LinkedHashMap<String, String>();
        places.forEach(
                place -> names.put(place.field.wireName(), place.path == null ? "" : place.path));
        return new SourceDraft(
                null, null, name, null, survey, store, channel, zone, names, scores());
    }

    /** A line without = is a choice without a score, which the desk refuses. */
    private Map<String, String> scores() {
        var scores = new LinkedHashMap<String, String>();
        if (choices != null) {
            choices.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(
                            line -> {
                                int at = line.lastIndexOf('=');
                                scores.put(
                                        at < 0 ? line.strip() : line.substring(0, at).strip(),
                                        at < 0 ? "" : line.substring(at + 1).strip());
                            });
        }
        return scores;
    }

    /** Codes of channels. */
    public List<String> channels() {
        return Arrays.stream(Channel.values()).map(Channel::code).toList();
    }

    public List<Place> places() {
        return places;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSurvey() {
        return survey;
    }

    public void setSurvey(String survey) {
        this.survey = survey;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }
}
