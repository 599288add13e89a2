package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final StoreCode VITOSHA = new StoreCode("BG-SOF-01");
    private static final StoreCode AKROPOLIS = new StoreCode("LT-VNO-01");
    private static final RegionCode BULGARIA = new RegionCode("BG");
    private static final RegionCode LITHUANIA = new RegionCode("LT");

    @Test
    void R2_1_a_stores_group_gives_that_store_and_no_other() {
        var scope = Scope.ofGroups(List.of("/stores/BG-SOF-01"));
        assertThat(scope.holds(VITOSHA, BULGARIA)).isTrue();
        assertThat(scope.holds(AKROPOLIS, LITHUANIA)).isFalse();
        assertThat(scope.holds(BULGARIA)).isFalse();
        assertThat(scope.company()).isFalse();
    }

    @Test
    void R2_1_a_regions_group_gives_the_region_and_its_stores() {
        var scope = Scope.ofGroups(List.of("/regions/LT"));
        assertThat(scope.holds(AKROPOLIS, LITHUANIA)).isTrue();
        assertThat(scope.holds(LITHUANIA)).isTrue();
        assertThat(scope.holds(VITOSHA, BULGARIA)).isFalse();
    }

    @Test
    void R2_1_the_company_gives_everything() {
        var scope = Scope.ofGroups(List.of("/company"));
        assertThat(scope.company()).isTrue();
        assertThat(scope.holds(AKROPOLIS, LITHUANIA)).isTrue();
        assertThat(scope.holds(BULGARIA)).isTrue();
    }

    @Test
    void R2_1_any_other_group_gives_none() {
        var groups = List.of("/choir", "/company/choir", "stores/BG-SOF-01", "/stores");
        var scope = Scope.ofGroups(groups);
        assertThat(scope).isEqualTo(Scope.NONE);
        assertThat(scope.holds(VITOSHA, BULGARIA)).isFalse();
    }

    @Test
    void R2_2_a_number_is_refused_when_it_says_nothing() {
        assertThatThrownBy(() -> new EmployeeNumber(" "))
                .hasMessageContaining("1 to 20 characters");
        assertThatThrownBy(() -> new EmployeeNumber("1".repeat(21)))
                .hasMessageContaining("1 to 20 characters");
        assertThat(EmployeeNumber.fromString("E1001")).hasToString("E1001");
    }
}
