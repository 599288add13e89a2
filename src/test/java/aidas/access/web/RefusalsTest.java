package aidas.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Forbidden;
import aidas.shared.NotFound;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void R2_1_what_the_reader_may_not_do_is_403_however_deep_it_is_wrapped() {
        var failure = new ServletException(new FacesException(new Forbidden("not yours")));
        assertThat(Refusals.status(failure)).isEqualTo(403);
    }

    @Test
    void R2_1_what_is_not_there_is_404() {
        assertThat(Refusals.status(new FacesException(new NotFound("store X")))).isEqualTo(404);
    }

    @Test
    void R2_1_a_failure_of_ours_stays_one() {
        assertThat(Refusals.status(new IllegalStateException("broken"))).isZero();
    }
}
