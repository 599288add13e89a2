package aidas.pulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.pulse.Cadence;
import aidas.pulse.Floors;
import aidas.pulse.Plan;
import aidas.pulse.Question;
import aidas.pulse.QuestionKind;
import aidas.pulse.Spread;
import aidas.pulse.Target;
import aidas.pulse.Wording;
import aidas.shared.Refused.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanFormTest {

    private static final Plan PLAN =
            new Plan(
                    "form",
                    new Wording("Name", "Име", "Pavadinimas"),
                    List.of(
                            new Question("enps", QuestionKind.ENPS, new Wording("a", "b", "c")),
                            new Question("item", QuestionKind.ITEM, new Wording("d", "e", "f"))),
                    2,
                    Spread.STORES,
                    new Cadence(3, Cadence.Step.MONTHS),
                    9,
                    LocalDate.of(2031, 3, 3),
                    new Target(Set.of(new RegionCode("BG")), Set.of(new StoreCode("LT-VNO-01"))),
                    new Floors(6, 10));

    private final List<Violation> wrong = new ArrayList<>();

    @Test
    void R1_1_a_plan_comes_out_of_its_form_as_it_went_in() {
        assertThat(new PlanForm(PLAN).plan(wrong)).isEqualTo(PLAN);
        assertThat(wrong).isEmpty();
    }

    @Test
    void R1_1_what_cannot_be_read_is_named_by_its_field() {
        var form = new PlanForm(PLAN);
        form.getWords().put("firstDay", "tomorrow");
        form.getWords().put("stores", "LT-VNO-01; " + "X".repeat(21));
        form.getWords().put("floorComments", "-8");
        form.getWords().put("every", null);
        var plan = form.plan(wrong);
        assertThat(wrong)
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("firstDay", "stores", "floorComments");
        assertThat(plan.cadence().every()).isZero();
        assertThat(form.getWords()).containsEntry("firstDay", "tomorrow");
    }

    @Test
    void R1_2_no_floor_below_four_can_be_typed() {
        var form = new PlanForm(PLAN);
        form.getWords().put("floorNumbers", "3");
        assertThat(form.plan(wrong).floors().numbers()).isEqualTo(Floors.USUAL.numbers());
        assertThat(wrong).extracting(Violation::field).containsExactly("floorNumbers");
    }

    @Test
    void R1_1_a_question_that_is_added_has_a_code_of_its_own() {
        var questions = new PlanForm(PLAN).getQuestions();
        questions.add();
        questions.add();
        assertThat(questions.getRows())
                .extracting(QuestionForm::code)
                .containsExactly("enps", "item", "item-2", "item-3");
        questions.up(questions.getRows().get(2));
        questions.down(questions.getRows().getFirst());
        questions.remove(questions.getRows().getLast());
        assertThat(questions.getRows())
                .extracting(QuestionForm::code)
                .containsExactly("item-2", "enps", "item");
        assertThat(questions.first(questions.getRows().getFirst())).isTrue();
        assertThat(questions.last(questions.getRows().getLast())).isTrue();
    }

    @Test
    void R1_1_the_inputs_of_refused_fields_are_found() {
        assertThat(place("perPerson")).isEqualTo("draft:perPerson");
        assertThat(place("name.bg")).isEqualTo("draft:name-bg");
        assertThat(place("questions")).isEqualTo("draft:questions");
        assertThat(place("questions[2].text.lt")).isEqualTo("draft:rows:2:lt");
        assertThat(place("questions[0].code")).isEqualTo("draft:rows:0:code");
    }

    private static String place(String field) {
        return PlannerWords.place(new Violation(field, ""));
    }

    @Test
    void R1_1_what_is_written_survives_a_change_of_the_server() throws Exception {
        var form = new PlanForm(PLAN);
        form.getQuestions().add();
        assertThat(copied(form).plan(wrong)).isEqualTo(form.plan(wrong));
    }

    private static PlanForm copied(PlanForm form) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(form);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (PlanForm) in.readObject();
        }
    }
}
