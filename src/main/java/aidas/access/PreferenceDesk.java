package aidas.access;

import static aidas.access.Role.ADMIN;
import static aidas.access.Role.DPO;
import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;

import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.Optional;

/** Everybody chooses their own language and theme, nobody another's. */
@UseCases
public class PreferenceDesk {

    @Inject Preferences preferences;
    @Inject Caller caller;

    /** Empty until the caller has chosen something. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER, ADMIN, DPO})
    public Optional<Preference> mine() {
        return preferences.of(caller.username());
    }

    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER, ADMIN, DPO})
    public void choose(Preference preference) {
        preferences.put(caller.username(), preference);
    }
}
