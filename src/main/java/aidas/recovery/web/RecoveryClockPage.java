package aidas.recovery.web;

import aidas.access.StoreCode;
import aidas.organisation.StoreFacts;
import aidas.recovery.time.ClockDesk;
import aidas.recovery.time.Terms;
import aidas.shared.Characters;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Behind {@code /recovery/clock.xhtml}: what customers are promised, and when stores are open. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RecoveryClockPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/recovery/clock.xhtml?faces-redirect=true";

    @Inject ClockDesk desk;
    @Inject Text text;

    private String store;
    private boolean openDays;
    private List<String> weekdays = new ArrayList<>();
    private String holidays;
    private String place;
    private String everywhere;

    /** Numbers of the terms as they are typed, by their names. */
    private final HashMap<String, String> fields = new HashMap<>();

    public void load() {
        var terms = desk.terms();
        openDays = terms.openDays();
        fields.put("days", Integer.toString(terms.days()));
        fields.put("remindHours", Integer.toString(terms.remindHours()));
        fields.put("againHours", Integer.toString(terms.againHours()));
        fields.put("silentDays", Integer.toString(terms.silentDays()));
        everywhere = HolidayLines.written(desk.everywhere());
        if (store != null) {
            if (!Characters.areName(store, 20)) {
                throw new NotFound("there is no such store");
            }
            var calendar = desk.calendar(new StoreCode(store));
            place = calendar.store().name();
            weekdays = calendar.weekdays().stream().map(Enum::name).collect(Collectors.toList());
            holidays = HolidayLines.written(calendar.holidays());
        }
    }

    public String saveTerms() {
        try {
            desk.change(
                    new Terms(
                            number("days"),
                            openDays,
                            number("remindHours"),
                            number("againHours"),
                            number("silentDays")));
        } catch (Refused refused) {
            Notes.refuse("terms", refused, field -> text.of("recovery.clock.wrong." + field));
            return null;
        }
        Notes.done(text.of("recovery.clock.saved"));
        return HERE;
    }

    /** What is no number is less than any that is taken. */
    private int number(String field) {
        var typed = fields.getOrDefault(field, "").strip();
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    public String saveCalendar() {
        try {
            desk.change(
                    new StoreCode(store),
                    weekdays.stream()
                            .map(DayOfWeek::valueOf)
                            .collect(
                                    Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))),
                    HolidayLines.read(holidays));
        } catch (Refused refused) {
            Notes.refuse("calendar", refused, field -> text.of("recovery.clock.wrong." + field));
            return null;
        }
        Notes.done(text.of("recovery.clock.saved"));
        return HERE + "&store=" + store;
    }

    public String saveEverywhere() {
        try {
            desk.everywhere(HolidayLines.read(everywhere));
        } catch (Refused refused) {
            Notes.refuse("everywhere", refused, field -> text.of("recovery.clock.wrong." + field));
            return null;
        }
        Notes.done(text.of("recovery.clock.saved"));
        return HERE;
    }

    public List<SelectItem> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(
                        it ->
                                new SelectItem(
                                        it.name(),
                                        it.getDisplayName(
                                                TextStyle.FULL_STANDALONE, text.locale())))
                .toList();
    }

    public List<StoreFacts> stores() {
        return desk.stores();
    }

    /** The chosen store's name; null if none is. */
    public String place() {
        return place;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public boolean isOpenDays() {
        return openDays;
    }

    public void setOpenDays(boolean value) {
        openDays = value;
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<String> value) {
        weekdays = value;
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String value) {
        holidays = value;
    }

    public String getEverywhere() {
        return everywhere;
    }

    public void setEverywhere(String value) {
        everywhere = value;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String value) {
        store = value == null || value.isEmpty() ? null : value;
    }
}
