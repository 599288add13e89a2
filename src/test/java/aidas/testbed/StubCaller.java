package aidas.testbed;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.Role;
import aidas.access.Scope;
import aidas.access.StoreCode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever the test says: {@code caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01")}. Each
 * {@code is} begins with nobody's rights.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class StubCaller implements Caller {

    private String name = "anonymous";
    private Set<Role> roles = Set.of();
    private Scope scope = Scope.NONE;
    private EmployeeNumber number;

    public StubCaller is(String username) {
        name = username;
        roles = Set.of();
        scope = Scope.NONE;
        number = null;
        return this;
    }

    public StubCaller with(Role... all) {
        roles = Set.of(all);
        return this;
    }

    public StubCaller inCompany() {
        scope = Scope.COMPANY;
        return this;
    }

    public StubCaller inStore(String code) {
        scope = new Scope(false, Set.of(), Set.of(new StoreCode(code)));
        return this;
    }

    public StubCaller inRegion(String code) {
        scope = new Scope(false, Set.of(new RegionCode(code)), Set.of());
        return this;
    }

    public StubCaller employee(String employeeNumber) {
        number = new EmployeeNumber(employeeNumber);
        return this;
    }

    @Override
    public String username() {
        return name;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Optional<EmployeeNumber> employee() {
        return Optional.ofNullable(number);
    }
}
