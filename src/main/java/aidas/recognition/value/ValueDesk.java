package aidas.recognition.value;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;

/** HR keeps the list of values (R1.2). */
@UseCases
public class ValueDesk {

    @Inject CompanyValues values;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Behind all others.
     *
     * @throws Refused naming the fields at fault, or {@code code} if it is taken
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public ValueCode add(String code, Wording words) {
        if (!ValueCode.isCode(code)) {
            throw new Refused("code", "1 to 40 small letters, digits and hyphens");
        }
        words.check();
        var known = new ValueCode(code);
        values.lock();
        if (values.find(known).isPresent()) {
            throw new Refused("code", "one that is not taken yet");
        }
        var value = new CompanyValue(known, values.entities().size());
        values.add(value);
        write(value, words, "value.added");
        return known;
    }

    /**
     * A new version of the words; what names the value keeps the words of its day (R2.1).
     *
     * @throws NotFound if there is no such value
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void reword(ValueCode code, Wording words) {
        words.check();
        values.lock();
        write(values.get(code), words, "value.reworded");
    }

    private void write(CompanyValue value, Wording words, String what) {
        int number = values.latest(value) + 1;
        values.add(new ValueWording(value, number, words, caller.username(), clock.instant()));
        audit.record(what, "value:" + value.code(), "version " + number);
    }

    /** One place towards the beginning; the first one stays. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void raise(ValueCode code) {
        var all = values.entities();
        int place = all.indexOf(values.get(code));
        if (place > 0) {
            all.get(place).swap(all.get(place - 1));
            audit.record("value.raised", "value:" + code, "");
        }
    }

    /** Can no longer be chosen (R2.2); retired already, nothing changes. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void retire(ValueCode code) {
        var value = values.get(code);
        if (!value.retired()) {
            value.retire(caller.username(), clock.instant());
            audit.record("value.retired", "value:" + code, "");
        }
    }

    /** Can be chosen again. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void bringBack(ValueCode code) {
        var value = values.get(code);
        if (value.retired()) {
            value.bringBack();
            audit.record("value.returned", "value:" + code, "");
        }
    }
}
