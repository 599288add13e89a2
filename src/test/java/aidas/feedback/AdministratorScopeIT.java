package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@InContainer
class AdministratorScopeIT {

    @Inject QuarantineDesk desk;
    @Inject QuarantineReplay replay;
    @Inject StoredResponses stored;
    @Inject RollupCheck check;
    @Inject StubCaller caller;

    @Test
    void R4_3_an_administrator_of_one_region_is_refused() {
        caller.is("regina").with(Role.ADMIN).inRegion("BG");
        var key = new ResponseKey("till", "R-1");
        for (ThrowingCallable call :
                List.<ThrowingCallable>of(
                        desk::count,
                        desk::reasons,
                        () -> desk.waiting(0),
                        () -> desk.waitingFor("any"),
                        () -> desk.open(1),
                        () -> desk.replay(1),
                        () -> desk.discard(1),
                        () -> replay.all("any"),
                        () -> stored.stored(key),
                        check::differences)) {
            assertThatThrownBy(call).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void R4_3_the_companys_administrator_sees_what_waits() {
        caller.is("adam").with(Role.ADMIN).inCompany();
        assertThat(desk.count()).isPositive();
        assertThat(desk.reasons()).isNotEmpty();
    }
}
