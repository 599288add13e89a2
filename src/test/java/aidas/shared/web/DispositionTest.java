package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispositionTest {

    @Test
    void a_plain_name_stands_as_it_is() {
        assertThat(Disposition.attachment("roster 2026.csv"))
                .isEqualTo("attachment; filename=\"roster 2026.csv\"");
    }

    @Test
    void other_letters_and_quotation_marks_stand_encoded_beside_a_plain_name() {
        assertThat(Disposition.attachment("звънец \"1\".png"))
                .isEqualTo(
                        "attachment; filename=\"______ _1_.png\";"
                                + " filename*=UTF-8''%D0%B7%D0%B2%D1%8A%D0%BD%D0%B5%D1%86%20%221%22.png");
    }

    @Test
    void an_image_may_be_shown_in_place_under_its_name() {
        assertThat(Disposition.inline("bell.png")).isEqualTo("inline; filename=\"bell.png\"");
    }
}
