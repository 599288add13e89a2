package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Field;
import aidas.feedback.files.Origin;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import aidas.feedback.files.Origin.LineNumber;
import aidas.feedback.files.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldFormTest {

    @Test
    void R9_2_each_choice_becomes_the_origin_it_came_from() {
        for (Origin origin :
                List.of(new LineNumber(), new Fixed("till"), new Columns(List.of("id")))) {
            assertThat(new FieldForm(Field.EXTERNAL_ID, origin).origin()).contains(origin);
        }
        var pair = new Columns(List.of("Date", "Time"));
        assertThat(new FieldForm(Field.OCCURRED_AT, pair).origin()).contains(pair);
        assertThat(new FieldForm(Field.TEAM, null).origin()).isEmpty();
    }

    @Test
    void R9_2_a_value_not_given_yet_is_no_origin_and_a_second_column_only_where_it_makes_sense() {
        var form = new FieldForm(Field.SCALE, null);
        form.setChoice(FieldForm.FIXED);
        assertThat(form.origin()).isEmpty();
        form.setFixed(" NPS ");
        assertThat(form.origin()).contains(new Fixed("NPS"));
        form.setChoice("scale");
        form.setSecond("other");
        assertThat(form.origin()).contains(new Columns(List.of("scale")));
    }

    @Test
    void R9_2_examples_are_the_first_different_texts_cut_to_a_line() {
        var sample =
                new Sample(
                        List.of("id"),
                        List.of(
                                List.of("a"),
                                List.of("a"),
                                List.of("x".repeat(50)),
                                List.of("c"),
                                List.of("d")));
        var form = new FieldForm(Field.EXTERNAL_ID, new Columns(List.of("id")));

        assertThat(form.example(sample)).isEqualTo("a · " + "x".repeat(40) + "… · c");
        assertThat(new FieldForm(Field.TEAM, null).example(sample)).isEmpty();
    }
}
