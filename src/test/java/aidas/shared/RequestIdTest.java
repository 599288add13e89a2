package aidas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestIdTest {

    @Test
    void R3_1_an_id_sent_along_is_kept_if_it_is_one() {
        var id = new RequestId();
        id.adopt("till-7.42");
        assertThat(id.value()).isEqualTo("till-7.42");
    }

    @Test
    void R3_1_an_id_that_could_forge_a_log_line_is_not_taken() {
        var id = new RequestId();
        id.adopt("x\nERROR forged");
        id.adopt("");
        id.adopt(null);
        assertThat(id.value()).hasSize(36);
    }
}
