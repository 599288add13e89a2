package aidas.recognition.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.recognition.Reach;
import aidas.recognition.ThankDesk;
import aidas.recognition.TwoStores;
import aidas.shared.AskedMonths;
import aidas.shared.Period;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted, for whom, and who may ask. */
@InContainer
class PortionsIT extends TwoStores {

    @Inject ThankDesk thanking;
    @Inject Portions portions;
    @Inject EquityReading reading;

    /** The last 60 days, today in: Nora was here for the last 30 of them, from today's eve on. */
    private List<Portion> here() {
        em.flush();
        var today = LocalDate.now(ZoneOffset.UTC);
        return portions.of(new Period(today.minusDays(59), today.plusDays(1))).stream()
                .filter(each -> each.units().get(GroupKind.STORE).code().equals(HERE))
                .toList();
    }

    private static List<Double> counts(List<Portion> people) {
        return people.stream().map(each -> each.thanks().count()).sorted().toList();
    }

    @Test
    void R1_1_each_receiver_counts_one_and_what_was_taken_back_or_hidden_none() {
        assertThat(counts(here())).containsExactly(0.0, 0.0, 0.0, 0.0, 0.0);
        employee(ANNA);
        thanking.give(kudos(Reach.STORE, BORIS, CVETAN));
        thanking.give(kudos(Reach.STORE, BORIS));
        long back = thanking.give(kudos(Reach.STORE, BORIS));
        thanking.withdraw(back);
        long hidden = thanking.give(kudos(Reach.STORE, CVETAN));
        em.flush();
        em.createNativeQuery(
                        """
                        update kudos set hidden_at = now(), hidden_by = 'harriet',
                               hidden_because = 'test' where id = :id
                        """)
                .setParameter("id", hidden)
                .executeUpdate();
        assertThat(counts(here())).containsExactly(0.0, 0.0, 0.0, 1.0, 2.0);
    }

    @Test
    void R1_2_days_are_those_on_the_roster_and_who_left_before_is_not_there() {
        var days = here().stream().map(each -> each.thanks().exposure()).sorted().toList();
        assertThat(days).containsExactly(31.0, 60.0, 60.0, 60.0, 60.0);
    }

    @Test
    void R1_3_people_belong_to_what_the_roster_says_of_them() {
        var lead =
                here().stream()
                        .filter(each -> each.units().get(GroupKind.ROLE).code().equals("lead"))
                        .toList();
        assertThat(lead).hasSize(1);
        var units = lead.getFirst().units();
        assertThat(units.get(GroupKind.STORE).name()).isEqualTo("Store RG-01, Sofia");
        assertThat(units.get(GroupKind.REGION)).isEqualTo(new Unit("RG-R", "Recognition"));
        assertThat(units.get(GroupKind.FORMAT).code()).isEqualTo("city");
        assertThat(units.get(GroupKind.TEAM).code()).isEmpty();
        assertThat(units.get(GroupKind.TENURE).code()).startsWith("from-");
    }

    @Test
    void R1_3_who_moved_belongs_where_most_days_were() {
        em.createNativeQuery(
                        """
                        update assignment set until_day = current_date - 10
                         where employee_id = (select id from employee where number = 'RGE1')
                        """)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into assignment (employee_id, store_id, role, from_day)
                        select e.id, s.id, 'member', current_date - 10
                          from employee e, store s where e.number = 'RGE1' and s.code = 'RG-02'
                        """)
                .executeUpdate();
        assertThat(here()).hasSize(5);
        em.createNativeQuery(
                        """
                        update employee set active = false where number = 'RGE2'
                        """)
                .executeUpdate();
        assertThat(here()).as("who left without a last day").hasSize(4);
    }

    @Test
    void R1_3_days_before_and_after_another_place_are_added() {
        // 20 days here, 25 there, 15 here: more here than there
        em.createNativeQuery(
                        """
                        update assignment set until_day = current_date - 39
                         where employee_id = (select id from employee where number = 'RGE1')
                        """)
                .executeUpdate();
        stay("RG-02", 39, 14, "lead");
        stay(HERE, 14, null, "lead");
        assertThat(here()).hasSize(5);
        assertThat(roles()).as("40 days as lead, 20 as member").containsExactly("lead", "lead");
    }

    private List<String> roles() {
        return here().stream()
                .map(each -> each.units().get(GroupKind.ROLE).code())
                .filter("lead"::equals)
                .toList();
    }

    private void stay(String store, int from, Integer until, String role) {
        em.createNativeQuery(
                        """
                        insert into assignment (employee_id, store_id, role, from_day, until_day)
                        select e.id, s.id, :role, current_date - :from,
                               current_date - cast(nullif(:until, '') as integer)
                          from employee e, store s where e.number = 'RGE1' and s.code = :store
                        """)
                .setParameter("role", role)
                .setParameter("store", store)
                .setParameter("from", from)
                .setParameter("until", until == null ? "" : until.toString())
                .executeUpdate();
    }

    @Test
    void R3_4_nobody_but_HR_of_the_whole_company_reads_it() {
        var usual = new AskedMonths(null, null, null, EquityReading.MOST_MONTHS);
        lead();
        assertThatThrownBy(() -> reading.report(usual)).isInstanceOf(Forbidden.class);
        caller.is("hana").with(Role.HR).inStore(HERE);
        assertThatThrownBy(() -> reading.report(usual)).isInstanceOf(Forbidden.class);
        harriet();
        assertThat(reading.report(usual).people()).isPositive();
    }
}
