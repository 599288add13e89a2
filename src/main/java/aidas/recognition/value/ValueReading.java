package aidas.recognition.value;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** The values, in their order (R3.1). */
@UseCases
public class ValueReading {

    @Inject CompanyValues values;

    /** Those that can be chosen. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER, Role.ADMIN, Role.DPO})
    public List<ValueView> inUse() {
        return values.inUse();
    }

    /** The retired ones too. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<ValueView> all() {
        return values.all();
    }
}
