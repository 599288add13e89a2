package aidas.organisation.web;

import aidas.access.Language;
import aidas.organisation.Format;
import aidas.organisation.StoreFacts;
import java.io.Serializable;
import java.time.ZoneId;

/** What the form of a store holds until it is sound. */
public class StoreForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private String city;
    private String format;
    private String zone;
    private Language language;
    private boolean active;

    StoreForm(StoreFacts facts, boolean active) {
        this.name = facts.name();
        this.city = facts.city();
        this.format = facts.format().code();
        this.zone = facts.zone().getId();
        this.language = facts.language();
        this.active = active;
    }

    boolean hasFormat() {
        return Format.isCode(format);
    }

    boolean hasZone() {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    /** Only if format and zone are sound; code and region are those of {@code before}. */
    StoreFacts facts(StoreFacts before) {
        return new StoreFacts(
                before.code(),
                name.strip(),
                city.strip(),
                before.region(),
                new Format(format),
                ZoneId.of(zone),
                language);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format.strip();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone.strip();
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
