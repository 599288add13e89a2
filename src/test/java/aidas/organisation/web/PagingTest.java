package aidas.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void the_last_page_ends_with_the_last_row() {
        var paging = Paging.of(3, 120);
        assertThat(paging.first()).isEqualTo(101);
        assertThat(paging.last()).isEqualTo(120);
        assertThat(paging.hasNext()).isFalse();
        assertThat(paging.hasPrevious()).isTrue();
    }

    @Test
    void a_page_that_fits_needs_no_ways_on() {
        assertThat(Paging.of(1, 50).needed()).isFalse();
        assertThat(Paging.of(1, 51).needed()).isTrue();
        assertThat(Paging.of(1, 0).needed()).isFalse();
    }

    @Test
    void a_page_before_the_first_is_the_first() {
        assertThat(Paging.firstOf(-3)).isZero();
        assertThat(Paging.of(-3, 10).first()).isEqualTo(1);
    }
}
