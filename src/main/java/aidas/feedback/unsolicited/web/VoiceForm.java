package aidas.feedback.unsolicited.web;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.unsolicited.GivenRating;
import aidas.feedback.unsolicited.Kind;
import aidas.feedback.unsolicited.Voice;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the form of an entry holds until it is sound. */
public class VoiceForm implements Serializable {

    private static final long serialVersionUID = 1;

    /** What people write down here comes from the portal itself. */
    static final String SOURCE = "portal";

    /** Makes the form's entry the same one when it is sent twice (R4.2). */
    private final String key;

    private String kind = Kind.PHONE.code();
    private String day;
    private String time;
    private String words;
    private BigDecimal rating;
    private BigDecimal most;
    private String language;
    private String reference;
    private String[] named = {};

    VoiceForm(String key, LocalDate today, String language) {
        this.key = key;
        this.day = today.toString();
        this.language = language;
    }

    /** Is there no rating, or a whole one? */
    boolean rated() {
        return rating == null && most == null || GivenRating.fits(rating, most);
    }

    /** Empty if day or time cannot be read; a day without a time is its noon. */
    Optional<LocalDate> readDay() {
        try {
            return Optional.of(LocalDate.parse(day == null ? "" : day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<LocalTime> readTime() {
        try {
            return Optional.of(time == null ? LocalTime.NOON : LocalTime.parse(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Only if rating, day and time are sound; what has no time was said before now. */
    Voice voice(StoreCode store, ZoneId zone, Instant now) {
        var day = readDay().orElseThrow();
        var at = day.atTime(readTime().orElseThrow()).atZone(zone).toInstant();
        if (time == null && at.isAfter(now) && day.equals(LocalDate.ofInstant(now, zone))) {
            at = now;
        }
        return new Voice(
                SOURCE,
                key,
                Kind.ofCode(kind).orElseThrow(),
                store,
                at,
                words,
                rating == null ? null : new GivenRating(rating, most),
                language == null ? "" : language,
                reference == null ? "" : reference,
                Arrays.stream(named).map(EmployeeNumber::new).collect(Collectors.toSet()));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public BigDecimal getRating() {
        return rating;
    }

    public void setRating(BigDecimal rating) {
        this.rating = rating;
    }

    public BigDecimal getMost() {
        return most;
    }

    public void setMost(BigDecimal most) {
        this.most = most;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String[] getNamed() {
        return named.clone();
    }

    public void setNamed(String[] named) {
        this.named = named == null ? new String[0] : named.clone();
    }
}
