package aidas.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void R8_1_what_is_searched_stands_in_the_address() {
        assertThat(Address.of("stores.xhtml").with("q", "Витоша & co").with("page", 2))
                .hasToString("stores.xhtml?q=%D0%92%D0%B8%D1%82%D0%BE%D1%88%D0%B0+%26+co&page=2");
    }

    @Test
    void R8_1_what_is_not_searched_does_not() {
        assertThat(Address.of("stores.xhtml").with("q", "x").with("q", ""))
                .hasToString("stores.xhtml");
    }

    @Test
    void R8_1_the_same_column_sorts_the_other_way_round() {
        var list = new StoresPage();
        list.setWords("mall");
        list.setSort("city");
        assertThat(list.by("city")).isEqualTo("stores.xhtml?q=mall&sort=city&dir=desc");
        assertThat(list.by("name")).isEqualTo("stores.xhtml?q=mall&sort=name");
        assertThat(list.arrow("city")).isEqualTo("↑");
        assertThat(list.arrow("name")).isEmpty();
    }
}
