package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.pulse.gate.Unit;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what was done. */
@InContainer
class ActionToldIT extends SmallCompany {

    @Inject ActionDesk actions;
    @Inject HeardActions heard;
    @Inject Directories directories;
    @Inject Clock clock;

    @BeforeEach
    void nothing_heard_yet() {
        heard.clear();
    }

    private EmployeeId id(int i) {
        return directories.employee(new EmployeeNumber(number(i))).orElseThrow().id();
    }

    private void done(Unit unit) {
        harriet();
        var told = new NewAction(unit, "Late rotas", "Two weeks ahead", LocalDate.now(clock));
        actions.record(CODE, 1, told);
    }

    @Test
    void R7_3_it_is_published_for_all_who_were_invited_there_answered_or_not() {
        running();
        int wave = open();
        answer(14, wave, Map.of("enps", 9), null);
        close(wave);
        done(Unit.store("PUL-02"));
        assertThat(heard.all()).hasSize(1);
        assertThat(heard.all().getFirst().concerned())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(14, 22).mapToObj(this::id).toList());
    }

    @Test
    void R7_3_what_concerns_the_company_is_published_for_everybody() {
        running();
        close(open());
        done(Unit.COMPANY);
        assertThat(heard.all().getFirst().concerned())
                .contains(id(1), id(PEOPLE))
                .doesNotHaveDuplicates();
    }
}
